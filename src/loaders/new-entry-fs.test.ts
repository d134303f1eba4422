import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { NewEntry } from '#domain/new-entry/entry/new-entry.ts'
import { parseCsv } from './csv.ts'
import { writeNewEntry } from './new-entry-fs.ts'
import { readTextFile } from './text-file-fs.ts'

const entry: NewEntry = {
  kind: 'affairs',
  id: 'a',
  file: 'content/affairs/2026/a.md',
  data: { title: '标题' },
  body: '正文。',
  table: { file: 'data/affairs/2026/a.csv', columns: ['日期', '收入,（元）'] },
  wanted: undefined,
}

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-entry-'))
})

afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

describe('writeNewEntry', () => {
  it('writes the entry and its table, and makes the folders', () => {
    expect(writeNewEntry(root, entry)).toEqual({ files: [entry.file, entry.table?.file] })
    expect(readFileSync(join(root, entry.file), 'utf8')).toBe('---\ntitle: 标题\n---\n\n正文。\n')
  })

  it('marks the table as UTF-8 for Excel, and it reads back', () => {
    writeNewEntry(root, entry)
    const path = join(root, 'data/affairs/2026/a.csv')
    expect([...readFileSync(path).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const { table, faults } = parseCsv('a.csv', readTextFile(path).text)
    expect(faults).toEqual([])
    expect(table.columns).toEqual(['日期', '收入,（元）'])
  })

  it.each([entry.file, 'data/affairs/2026/a.csv'])(
    'never overwrites %s, nor writes half',
    (file) => {
      mkdirSync(join(root, file, '..'), { recursive: true })
      writeFileSync(join(root, file), 'kept')
      const { files, fault } = writeNewEntry(root, entry)
      expect(files).toEqual([])
      expect(fault).toBe(`已经有这个文件：${join(root, file)}`)
      expect(readFileSync(join(root, file), 'utf8')).toBe('kept')
      const other = file === entry.file ? 'data/affairs/2026/a.csv' : entry.file
      expect(existsSync(join(root, other))).toBe(false)
    },
  )
})
