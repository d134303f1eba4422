import { existsSync } from 'node:fs'
import type { TakedownTarget } from '#domain/takedown/takedown-target.ts'
import { toPlainRow } from '#domain/takedown/plain-row.ts'
import { findInSite } from '#integrations/takedown/find-in-site-fs.ts'
import type { Environment } from '#loaders/environment.ts'
import type { Repository } from '#loaders/git/repository-fs.ts'
import { findInBackups, listBackups } from '#loaders/takedown/backups-fs.ts'
import { findInContent } from '#loaders/takedown/find-in-content-fs.ts'
import { findInRemotes } from '#loaders/takedown/find-in-remotes-fs.ts'
import { findInRepository } from '#loaders/takedown/find-in-repository-fs.ts'
import { type Place, type PlaceArea, placeAreas } from '#loaders/takedown/place.ts'

export interface Found {
  readonly places: readonly Place[]
  /** Versions of files in the repository that hold it. */
  readonly blobs: ReadonlySet<string>
  /** Where was looked, in the clerk's words. */
  readonly looked: readonly string[]
  /** Where nobody could look: as long as there is such a place, nothing is proven. */
  readonly unchecked: readonly string[]
}

/** Looks for what must go in everything that this machine holds. */
export async function findPlaces(
  { root, out }: Environment,
  repository: Repository | undefined,
  target: TakedownTarget,
): Promise<Found> {
  const inContent = await findInContent(root, target)
  const inRepository =
    repository === undefined
      ? { places: [], blobs: new Set<string>() }
      : await findInRepository(repository, target)
  const inSite = await findInSite(out, target)
  const inBackups = repository === undefined ? [] : await findInBackups(repository, target)
  // As long as it is here, others have it as well.
  const inRemotes =
    repository === undefined || inRepository.places.length > 0
      ? { places: [], looked: [], unchecked: [] }
      : findInRemotes(repository)
  return {
    places: [...inContent, ...inRepository.places, ...inSite, ...inBackups, ...inRemotes.places],
    blobs: inRepository.blobs,
    looked: [
      `${root}：content、data、public 里的全部文件，附件里隐藏的内容，文件名`,
      repository === undefined
        ? '没有 git 仓库，所以没有历史可查'
        : `${repository.gitFolder}：全部分支、标签、贮藏、暂存区，提交说明和提交人，以及不属于任何分支的对象`,
      ...(repository === undefined ? [] : listBackups(repository)).map(
        (folder) => `${folder}：清除历史以前的备份，全部对象`,
      ),
      ...inRemotes.looked,
      existsSync(out)
        ? `${out}：网页、检索索引、订阅源、数据文件、离线清单、附件`
        : `${out} 还没有生成，没有查`,
    ],
    unchecked: [
      ...(repository?.isShallow === true
        ? [`${repository.gitFolder} 的历史不全，只查了取回的部分：先运行 git fetch --unshallow`]
        : []),
      ...inRemotes.unchecked,
    ],
  }
}

/** The places area by area; a name that itself holds what must go is not repeated. */
export function formatPlaces({ places }: Found, target: TakedownTarget): string {
  if (places.length === 0) return '哪里都没有找到。'
  const groups = Map.groupBy(places, ({ area }) => area)
  return [...groups].map(([area, found]) => formatArea(area, found, target)).join('\n')
}

function formatArea(area: PlaceArea, found: readonly Place[], target: TakedownTarget): string {
  const shown = found.slice(0, maxShown).map(({ name, detail }) => {
    const { row } = toPlainRow(name)
    const isTelling =
      target.kind === 'text' && target.needles.some((needle) => row.includes(needle))
    return `  ${isTelling ? '（文件名里就有，不再重复）' : name}${detail === '' ? '' : `\u3000${detail}`}`
  })
  const rest = found.length - shown.length
  return [
    `${placeAreas[area]}：${found.length} 处`,
    ...shown,
    ...(rest > 0 ? [`  …… 还有 ${rest} 处`] : []),
  ].join('\n')
}

const maxShown = 30
