import type { Check } from '#domain/gate/check.ts'

export const relationTarget: Check = {
  code: 'R007',
  severity: 'error',
  title: '文件关系没有写清对方',
  why: '读者要知道是哪一份文件，也只能是一份。',
  *find({ policies }) {
    for (const { file, data } of policies) {
      for (const [index, { target, document }] of data.relations.entries()) {
        if ((target === undefined) !== (document === undefined)) continue
        yield {
          place: { file, path: ['relations', index] },
          what: target === undefined ? '没有写对方是哪份文件' : 'target 和 document 两个都写了',
          mend: '对方在本站的只写 target（编号），不在本站的只写 document（名称和字号）',
        }
      }
    }
  },
}
