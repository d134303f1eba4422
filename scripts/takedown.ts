import process from 'node:process'
import { dayOf } from '#domain/days/day.ts'
import { type ExposedPaths, listExposedPaths } from '#domain/takedown/exposed-paths.ts'
import { loadCorpus } from '#loaders/corpus-fs.ts'
import { readEnvironment } from '#loaders/environment.ts'
import { openRepository } from '#loaders/git/repository-fs.ts'
import { settleTarget } from '#loaders/takedown/file-versions-fs.ts'
import { findObstacle } from '#loaders/takedown/purge-history-fs.ts'
import { takedownReasons } from '#schemas/takedown.ts'
import { readOption } from './lib/read-option.ts'
import { confirm } from './lib/takedown/confirm.ts'
import { findPlaces, formatPlaces, type Found } from './lib/takedown/find-places.ts'
import { purge } from './lib/takedown/purge.ts'
import { isReason, readTarget } from './lib/takedown/read-target.ts'
import { remove } from './lib/takedown/remove.ts'
import { formatSteps } from './lib/takedown/steps.ts'

const environment = readEnvironment()
const { root, now } = environment
process.exitCode = await run()

async function run(): Promise<number> {
  const reason = readOption('--reason') ?? 'personal'
  if (!isReason(reason)) {
    console.log(`--reason 只能是：${Object.keys(takedownReasons).join('、')}`)
    return 2
  }
  const target = await readTarget(root)
  if (typeof target === 'string') {
    console.log(target)
    return 2
  }
  const repository = openRepository(root)
  const found = await findPlaces(environment, repository, target)
  // What is removed now tells no more where it stood.
  const exposed = listExposedPaths(loadCorpus(root).corpus, listFiles(found))
  console.log(formatPlaces(found, target))
  const wantsPurge = process.argv.includes('--purge-history')
  const obstacle = wantsPurge && repository !== undefined ? findObstacle(repository) : undefined
  if (obstacle !== undefined) {
    console.log(`\n不能清除历史：${obstacle}。什么也没有改。`)
    return 1
  }
  // What only a backup or a remote still holds is removed by people, by the steps.
  const isHere = found.places.some(({ area }) => area !== 'backup' && area !== 'remote')
  if (!(await isAgreed(isHere))) return 1
  if (isHere) await remove(environment, target, { on: dayOf(now), reason, found })
  if (wantsPurge && repository !== undefined) await purge(repository, target, found, now)
  return report(await settleTarget(root, target), found, exposed)
}

async function isAgreed(hasPlaces: boolean): Promise<boolean> {
  if (!hasPlaces || process.argv.includes('--yes')) return true
  if (await confirm('\n删去并登记，让它不能再出现？')) return true
  console.log('什么也没有改。')
  return false
}

/** Looks at every place once more: what a command has done is not what it meant to do. */
async function report(
  target: Exclude<Awaited<ReturnType<typeof readTarget>>, string>,
  before: Found,
  exposed: ExposedPaths,
): Promise<number> {
  const repository = openRepository(root)
  const after = await findPlaces(environment, repository, target)
  if (after.places.length === 0) {
    console.log(`\n${formatClean(after)}`)
    if (before.places.length > 0)
      console.log(`\n还要做的：\n\n${formatSteps(environment, target, before, after, exposed)}`)
    return after.unchecked.length === 0 ? 0 : 1
  }
  console.log(`\n还有剩下的：\n${formatPlaces(after, target)}`)
  console.log(`\n接着做：\n\n${formatSteps(environment, target, before, after, exposed)}`)
  return 1
}

/** What nobody could look at is not clean. */
function formatClean({ looked, unchecked }: Found): string {
  const list = (places: readonly string[]) => places.map((place) => `  ${place}`).join('\n')
  return unchecked.length === 0
    ? `没有剩下的。查过的地方：\n${list(looked)}`
    : `还不能说没有剩下的，这些地方没有查到：\n${list(unchecked)}\n查过、没有剩下的地方：\n${list(looked)}\n能查以后再运行一次。`
}

/** The files that hold it or once held it, which say what of the site does. */
function listFiles({ places }: Found): string[] {
  const areas = new Set(['content', 'attachment', 'name', 'index', 'history'])
  const names = places.flatMap(({ area, name }) => (areas.has(area) ? [name] : []))
  const { prefix = '' } = openRepository(root) ?? {}
  return [
    ...new Set(names.map((name) => (name.startsWith(prefix) ? name.slice(prefix.length) : name))),
  ]
}
