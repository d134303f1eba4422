import { isPublishableType } from '#domain/attachments/attachment-types.ts'
import type { Check } from '#domain/gate/check.ts'
import { findFileUses } from '#domain/references/find-file-uses.ts'

// An address ends, or is read as something else, at each of them.
const breaksAddress = /[%?#\\]/

const folders = ['data/attachments/', 'data/affairs/', 'data/rankings/']

export const attachmentType: Check = {
  code: 'R011',
  severity: 'error',
  title: '附件不能发布',
  why: '只发布读者能直接打开、又不会在网站上运行的文件。',
  *find(corpus) {
    for (const { place, target } of findFileUses(corpus)) {
      if (target === undefined) continue
      if (!folders.some((folder) => target.startsWith(folder))) {
        yield {
          place,
          what: `${target} 不是附件`,
          mend: '附件放在 data/attachments/，按年份分文件夹',
        }
      } else if (!isPublishableType(target)) {
        yield {
          place,
          what: `不能发布“${toName(target)}”这种类型的文件`,
          mend: '另存为 PDF、Word、Excel、CSV、TXT 或图片（JPG、PNG）',
        }
      } else {
        const [mark] = breaksAddress.exec(target) ?? []
        if (mark === undefined) continue
        yield {
          place,
          what: `“${target.slice('data/'.length)}”里有“${mark}”，网址会断在那里`,
          mend: `文件名改用别的写法，不用“${mark}”`,
        }
      }
    }
  },
}

function toName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
