import { expect, test } from 'vitest'
import type { Issue } from './issue.ts'
import { formatWayOut, toStagedIssues } from './staged-issues.ts'

const file = 'content/affairs/2026/a.md'

function issue(code: string, place = file, message = '有问题。'): Issue {
  return { code, severity: 'error', file: place, line: 1, column: 1, message, hint: '改正' }
}

test('what must not enter history is kept, what a later commit may mend is not', () => {
  const codes = ['I001', 'C003', 'S005', 'R013', 'R020', 'G007', 'R005', 'F001', 'G001', 'S009']
  const kept = toStagedIssues(
    codes.map((code) => issue(code)),
    [file],
  )
  expect(kept.map(({ code }) => code)).toEqual(['I001', 'C003', 'S005', 'R013', 'R020', 'G007'])
})

test('of an entry that the commit leaves alone only what concerns its changed attachment counts', () => {
  const changed = ['data/attachments/2026/b.docx']
  const about = issue('R020', file, 'attachments/2026/b.docx 里有批注。')
  expect(toStagedIssues([issue('I001'), about], changed)).toEqual([about])
})

test('the way out names every refused file once, and quotes what a shell would split', () => {
  const text = formatWayOut([issue('I001'), issue('I002'), issue('I001', 'content/a b.md')])
  expect(text.match(/git restore --staged -- .+/g)).toEqual([
    `git restore --staged -- ${file}`,
    'git restore --staged -- "content/a b.md"',
  ])
})
