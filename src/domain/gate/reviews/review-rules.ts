import type { Rule } from '#domain/gate/issue.ts'

/** What can be wrong with a row of data/reviews.csv; each has its section in docs/gate.md. */
export const reviewRules = {
  expired: {
    code: 'V001',
    severity: 'error',
    title: '审核已到期',
    why: '当时可以公开的，现在不一定可以。',
  },
  notReviewable: {
    code: 'V002',
    severity: 'error',
    title: '这种问题不能靠审核放行',
    why: '错误只能改正，审核只管要人判断能不能公开的内容。',
  },
  missingFile: {
    code: 'V003',
    severity: 'error',
    title: '审核的文件不存在',
    why: '对不上文件的审核，说不清是谁为什么事负责。',
  },
  needless: {
    code: 'V004',
    severity: 'warning',
    title: '审核没有用处',
    why: '没有对应问题的审核留在表里，以后会悄悄放过新的问题。',
  },
  tooLong: {
    code: 'V005',
    severity: 'error',
    title: '审核的有效期太长',
    why: '例外最长一年，到期要再看一次还该不该公开。',
  },
  endsSoon: {
    code: 'V006',
    severity: 'warning',
    title: '审核快到期了',
    why: '到期以后整个网站不能生成，要提前处理。',
  },
} as const satisfies Record<string, Rule>
