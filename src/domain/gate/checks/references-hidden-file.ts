import type { Check } from '#domain/gate/check.ts'
import { findFileUses } from '#domain/references/find-file-uses.ts'

export const hiddenFile: Check = {
  code: 'R010',
  severity: 'error',
  title: '公开了只在公示栏张贴的文件',
  why: '只上公示栏的内容不能从网上下载。',
  *find(corpus) {
    const onWall = new Set(
      corpus.affairs.filter(({ data }) => data.scope === 'board-only').map(({ file }) => file),
    )
    const uses = findFileUses(corpus)
    const hidden = new Map(
      uses
        .filter(({ place }) => onWall.has(place.file))
        .map(({ target, place }) => [target, place.file]),
    )
    for (const { place, target } of uses) {
      const owner = target === undefined ? undefined : hidden.get(target)
      if (owner === undefined || onWall.has(place.file)) continue
      yield {
        place,
        what: `${target} 是 ${owner} 的，那一条只在公示栏张贴`,
        mend: '网上另用一份不含个人信息的表格或附件',
      }
    }
  },
}
