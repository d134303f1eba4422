import type { TakedownTarget } from '#domain/takedown/takedown-target.ts'
import type { Repository } from '#loaders/git/repository-fs.ts'
import { toBackupFolder } from '#loaders/takedown/backups-fs.ts'
import { purgeHistory } from '#loaders/takedown/purge-history-fs.ts'
import type { Found } from './find-places.ts'

/** Rewrites the past, a copy of it having been put aside. */
export async function purge(
  repository: Repository,
  target: TakedownTarget,
  { blobs, places }: Found,
  now: string,
): Promise<void> {
  if (blobs.size === 0 && !places.some(({ area }) => area === 'message')) return
  const backup = toBackupFolder(repository, now)
  const isDone = await purgeHistory(repository, target, blobs, backup)
  console.log(
    isDone
      ? `\n重写了 git 的历史。原来的全部历史备份在 ${backup}，里面还有要撤除的内容，核对无误以后要删掉。`
      : `\n没有能重写 git 的历史。备份在 ${backup}（如果已经建好），仓库里的提交没有丢。`,
  )
}
