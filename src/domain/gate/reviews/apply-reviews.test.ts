import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Issue } from '#domain/gate/issue.ts'
import type { Review } from '#schemas/review.ts'
import { applyReviews } from './apply-reviews.ts'
import type { ReviewContext } from './match-reviews.ts'

const list = 'data/attachments/2026/list.xlsx'
const entry = 'content/affairs/2026/a.md'
const digest = 'a'.repeat(64)

const issue: Issue = {
  code: 'R020',
  severity: 'error',
  file: entry,
  line: 9,
  column: 11,
  message: '“list.xlsx”里有隐藏的工作表。会泄露。',
  hint: '删去隐藏的内容',
  subject: list,
}

const review: Review = {
  rule: 'R020',
  file: list,
  digest: digest.slice(0, 32),
  reason: '隐藏的是空白模板',
  reviewer: '民政局办公室',
  expires: '2027-05-31',
}

function apply(reviews: readonly Partial<Review>[], issues: readonly Issue[] = [issue]): Issue[] {
  return applyReviews(issues, createContext(reviews))
}

function createContext(reviews: readonly Partial<Review>[]): ReviewContext {
  return {
    reviews: reviews.map((data, index) => ({
      file: 'data/reviews.csv',
      line: index + 2,
      data: { ...review, ...data },
    })),
    files: [list, entry],
    digests: new Map([
      [list, [digest]],
      [entry, ['b'.repeat(64), 'c'.repeat(64)]],
    ]),
    today: '2026-11-22',
  }
}

describe('an issue', () => {
  test('that somebody answers for stays in the report with who, why and until when', () => {
    const [answered, ...others] = apply([{}])
    expect(others).toEqual([])
    expect(answered).toMatchObject({ code: 'R020', severity: 'info', file: entry, line: 9 })
    expect(answered?.message).toBe(
      '已审核，有效到 2027-05-31，审核人：民政局办公室。“list.xlsx”里有隐藏的工作表。会泄露。',
    )
    expect(answered?.hint).toContain('隐藏的是空白模板')
  })

  test('of a file that has changed since stays, with the digest for the next review', () => {
    const [answered, ...others] = apply([{ digest: 'f'.repeat(32) }])
    expect(others).toEqual([])
    expect(answered?.severity).toBe('error')
    expect(answered?.message).toContain('data/reviews.csv 第 2 行审核的是这个文件的另一个版本')
    expect(answered?.hint).toContain(digest.slice(0, 32))
    expect(answered?.hint).not.toContain(digest.slice(0, 33))
  })

  test('is answered by the review of this version, whatever stands before it', () => {
    const issues = apply([{ digest: 'f'.repeat(32) }, {}])
    expect(issues.map(({ code, severity, line }) => [code, severity, line])).toEqual([
      ['R020', 'info', 9],
      ['V004', 'warning', 2],
    ])
  })

  test('stays when the review has ended the day before', () => {
    const issues = apply([{ expires: '2026-11-21' }])
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['R020', 'error'],
      ['V001', 'error'],
    ])
    expect(issues[0]?.message).toContain('在 2026-11-21 已经到期')
  })

  test('is answered on the last day of its review', () => {
    expect(apply([{ expires: '2026-11-22' }])[0]?.severity).toBe('info')
  })

  test('whose cause is an attachment is not answered by a review of the entry', () => {
    const issues = apply([{ file: entry, digest: 'b'.repeat(32) }])
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['R020', 'error'],
      ['V004', 'warning'],
    ])
    expect(issues[1]?.hint).toContain(list)
  })

  test('that only a person can judge names the command that writes a review', () => {
    expect(apply([])[0]?.hint).toBe(
      `删去隐藏的内容；核对后确实可以公开的，登记审核：npm run review -- ${list} R020`,
    )
    const broken = { ...issue, code: 'S002' }
    expect(apply([], [broken])).toEqual([broken])
  })

  test('is known by either ending of the lines of its file', () => {
    const own = { ...issue, subject: entry }
    for (const end of ['b', 'c']) {
      const [answered] = apply([{ file: entry, digest: end.repeat(32) }], [own])
      expect(answered?.severity).toBe('info')
    }
  })
})

describe('a review', () => {
  test.each([
    ['V002', { rule: 'S003' }],
    ['V003', { file: 'data/attachments/2026/lost.xlsx' }],
    ['V005', { expires: '2027-11-23' }],
  ])('that %s stands against lets nothing pass', (code, data) => {
    const issues = apply([data])
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['R020', 'error'],
      [code, 'error'],
    ])
  })

  test('may reach a year ahead', () => {
    expect(apply([{ expires: '2027-11-22' }]).map(({ code }) => code)).toEqual(['R020'])
  })

  test('of what nothing is wrong with is told to be removed', () => {
    expect(apply([{}], [])).toMatchObject([{ code: 'V004', severity: 'warning', column: 'rule' }])
  })

  test('of what is only worth knowing is needless, too', () => {
    const known: Issue = { ...issue, severity: 'info' }
    expect(apply([{}], [known])).toMatchObject([known, { code: 'V004' }])
  })

  test('that ends within two weeks is told in time', () => {
    expect(apply([{ expires: '2026-12-06' }]).map(({ code }) => code)).toEqual(['R020', 'V006'])
    expect(apply([{ expires: '2026-12-07' }]).map(({ code }) => code)).toEqual(['R020'])
  })
})

test('no review ever removes an issue, or lets pass another rule, file or version', () => {
  const part = fc.record({
    rule: fc.constantFrom('R020', 'R018', 'I001', 'S002'),
    file: fc.constantFrom(list, entry),
    digest: fc.constantFrom('a', 'b', 'd').map((end) => end.repeat(32)),
    expires: fc.constantFrom('2026-11-21', '2026-11-22', '2027-11-22', '2027-11-23'),
  })
  const codes = fc.array(fc.constantFrom('R020', 'R018', 'I001', 'S002'), { maxLength: 4 })
  fc.assert(
    fc.property(fc.array(part, { maxLength: 5 }), codes, (reviews, found) => {
      const issues = found.map((code) => ({ ...issue, code }))
      const answered = apply(reviews, issues)
      for (const [index, code] of found.entries()) {
        const mayPass = reviews.some(
          ({ rule, file, digest: of, expires }) =>
            rule === code &&
            code !== 'S002' &&
            file === list &&
            digest.startsWith(of) &&
            expires >= '2026-11-22' &&
            expires <= '2027-11-22',
        )
        expect(answered[index]).toMatchObject({ code, severity: mayPass ? 'info' : 'error' })
      }
    }),
  )
})
