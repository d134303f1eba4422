import { mkdirSync, mkdtempDisposableSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openRoot } from './root-fs.ts'

it('lists files by code unit, and follows no link out of the root', () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'root-'))
  const attachments = join(folder.path, 'bureau/data/attachments')
  mkdirSync(join(attachments, '2026'), { recursive: true })
  mkdirSync(join(folder.path, 'secret'))
  writeFileSync(join(folder.path, 'secret/key.pdf'), '')
  writeFileSync(join(attachments, '2026/b.pdf'), '')
  writeFileSync(join(attachments, 'a.pdf'), '')
  symlinkSync(join(folder.path, 'secret'), join(attachments, 'folder'))
  symlinkSync(join(folder.path, 'secret/key.pdf'), join(attachments, 'file.pdf'))
  expect(openRoot(join(folder.path, 'bureau')).files).toEqual([
    'data/attachments/2026/b.pdf',
    'data/attachments/a.pdf',
  ])
})

it('leaves out what systems and editors leave behind', () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'root-'))
  mkdirSync(join(folder.path, 'content/.obsidian'), { recursive: true })
  for (const name of ['a.md', 'a.md~', '.DS_Store', '.obsidian/app.json']) {
    writeFileSync(join(folder.path, 'content', name), '')
  }
  expect(openRoot(folder.path).files).toEqual(['content/a.md'])
})

it('reads every kind of line end as one', () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'root-'))
  writeFileSync(join(folder.path, 'a.csv'), 'a\r\nb\rc\n')
  expect(openRoot(folder.path).readText('a.csv').text).toBe('a\nb\nc\n')
})
