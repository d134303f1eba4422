import { describe, expect, it } from 'vitest'
import { formatNextSteps } from './next-steps.ts'
import type { NewEntry } from './new-entry.ts'

const entry: NewEntry = {
  kind: 'affairs',
  id: 'hehua-assets-2026-q3',
  file: 'content/affairs/2026/hehua-assets-2026-q3.md',
  data: { title: '标题', abstract: undefined },
  body: '正文。',
  table: { file: 'data/affairs/2026/hehua-assets-2026-q3.csv', columns: ['名称'] },
  wanted: '名称、数量',
}

describe('formatNextSteps', () => {
  it('gives the commands as they are typed', () => {
    const lines = formatNextSteps(entry, undefined).split('\n')
    expect(lines.filter((line) => line.includes(' git ')).map((line) => line.trim())).toEqual([
      `git add ${entry.file} data/affairs/2026/hehua-assets-2026-q3.csv`,
      'git commit -m "发布 hehua-assets-2026-q3"',
      'git push',
    ])
  })

  it('numbers the steps, and leaves out the table where there is none', () => {
    const numbers = (text: string) =>
      [...text.matchAll(/^ {2}(\d)\. /gm)].map(([, number]) => number)
    expect(numbers(formatNextSteps(entry, undefined))).toEqual(['1', '2', '3', '4'])
    const bare = formatNextSteps({ ...entry, table: undefined }, undefined)
    expect(numbers(bare)).toEqual(['1', '2', '3'])
    expect(bare).not.toContain('hehua-assets-2026-q3.csv')
  })

  it('names the folder where the entry lies elsewhere', () => {
    const text = formatNextSteps(entry, '/srv/qh')
    expect(text).toContain(`打开 /srv/qh/${entry.file}，`)
    expect(text).toContain(`git -C "/srv/qh" add ${entry.file} `)
  })

  it('says what the catalogue wants, and which fields are open', () => {
    const text = formatNextSteps(entry, undefined)
    expect(text).toContain('公开目录要求写到：名称、数量。')
    expect(text).toContain('\n  procedure：经过的程序，按先后顺序列出。')
    expect(text).toContain('\n  abstract：')
    expect(text).not.toMatch(/\n {2}(?:title|revisions|withdrawn|publicity)：/)
  })
})
