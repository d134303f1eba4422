import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { TakedownTarget } from '#domain/takedown/takedown-target.ts'
import { type Repository, runGit } from '#loaders/git/repository-fs.ts'
import { findInRepository } from './find-in-repository-fs.ts'
import type { Place } from './place.ts'

/** Where the copy goes that is made before the past is rewritten, beside the working tree. */
export function toBackupFolder(repository: Repository, now: string): string {
  return `${toStem(repository)}${now.replace(/\D/g, '')}.git`
}

/** The copies that were made and are still there: each holds all that was taken down after it. */
export function listBackups(repository: Repository): string[] {
  const stem = toStem(repository)
  const folder = dirname(stem)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.startsWith(basename(stem)) && name.endsWith('.git'))
    .map((name) => join(folder, name))
    .sort()
}

/** The copies that still hold what must go, and those that cannot be looked into. */
export async function findInBackups(
  repository: Repository,
  target: TakedownTarget,
): Promise<Place[]> {
  const places: Place[] = []
  for (const folder of listBackups(repository)) {
    if (runGit(folder, ['rev-parse', '--is-bare-repository'])?.toString().trim() !== 'true') {
      places.push({ area: 'backup', name: folder, detail: '打不开，没有查' })
      continue
    }
    const backup = { ...repository, folder, top: folder, gitFolder: folder, prefix: '' }
    const { length } = (await findInRepository(backup, target)).places
    if (length > 0) places.push({ area: 'backup', name: folder, detail: `还有 ${length} 处` })
  }
  return places
}

function toStem({ top }: Repository): string {
  return join(dirname(top), `${basename(top)}-backup-`)
}
