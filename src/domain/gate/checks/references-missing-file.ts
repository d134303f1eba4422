import type { Check } from '#domain/gate/check.ts'
import { findFileUses } from '#domain/references/find-file-uses.ts'
import type { FileUse } from '#domain/references/find-file-uses.ts'
import { findClosest } from '#domain/text/edit-distance.ts'

export const missingFile: Check = {
  code: 'R002',
  severity: 'error',
  title: '表格或附件不存在',
  why: '居民点开会是空的。',
  *find(corpus) {
    const files = new Set(corpus.files)
    for (const use of findFileUses(corpus)) {
      if (use.target === undefined) yield unsafePath(use)
      else if (!files.has(use.target)) yield missing(use, use.target, corpus.files)
    }
  },
}

function unsafePath({ place, folder, written }: FileUse) {
  return {
    place,
    what: `路径“${written}”可能指到 ${folder} 外面`,
    mend: `只写 ${folder} 下面的路径：不以 / 开头，不用 .. 和反斜杠`,
  }
}

function missing({ place, folder, written }: FileUse, target: string, files: readonly string[]) {
  const inFolder = files.filter((file) => file.startsWith(folder))
  const closest = findClosest(target, inFolder)?.slice(folder.length)
  return {
    place,
    what: `没有 ${target}`,
    mend:
      closest === undefined
        ? `把文件放到 ${target}，或改正“${written}”`
        : `是不是“${closest}”？不是就把文件放到 ${target}`,
  }
}
