import { expect, test } from 'vitest'
import { formatGithubAnnotations } from './github-annotations.ts'
import type { Issue } from './issue.ts'
import { formatReport } from './report.ts'

const issue: Issue = {
  code: 'D001',
  severity: 'error',
  file: 'content/affairs/2026/x.md',
  line: 7,
  column: 14,
  message: '发布早于成文。检查会认作伪造。',
  hint: '改正日期',
}
const cell: Issue = { ...issue, severity: 'info', file: 'data/x.csv', column: '金额（元）' }

test('a report groups issues by file and ends with the counts', () => {
  expect(formatReport([issue, cell])).toBe(
    [
      'content/affairs/2026/x.md',
      '  7:14  错误 D001  发布早于成文。检查会认作伪造。',
      '      怎么改：改正日期',
      '',
      'data/x.csv',
      '  第7行“金额（元）”列  提示 D001  发布早于成文。检查会认作伪造。',
      '      怎么改：改正日期',
      '',
      '不能发布：错误 1，警告 0，提示 1（2 个文件）',
    ].join('\n'),
  )
})

test('a report without errors says that the content can be published', () => {
  expect(formatReport([cell]).endsWith('可以发布：错误 0，警告 0，提示 1（1 个文件）')).toBe(true)
})

test('annotations name file, line and code, and escape what GitHub would read as its own', () => {
  const tricky = { ...issue, file: 'content/a,b.md', message: '第一行\n100%' }
  expect(formatGithubAnnotations([tricky, cell]).split('\n')).toEqual([
    '::error file=content/a%2Cb.md,line=7,col=14,title=D001::第一行%0A100%25 怎么改：改正日期',
    '::notice file=data/x.csv,line=7,title=D001::发布早于成文。检查会认作伪造。 怎么改：改正日期',
  ])
})
