import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { createJpeg } from '../../../../tests/support/picture-files.ts'
import { cleanFile } from './clean-file-fs.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clean-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
})

test('a file is cleaned where it lies, once', async () => {
  const path = join(folder, 'a.jpg')
  await writeFile(path, createJpeg({ artist: 'Wang' }))
  expect(await cleanFile(path)).toEqual({
    kind: 'cleaned',
    removed: ['拍摄信息（时间、地点、设备）'],
  })
  expect((await readFile(path)).includes('Wang')).toBe(false)
  expect(await cleanFile(path)).toEqual({ kind: 'nothing' })
  expect(await readdir(folder)).toEqual(['a.jpg'])
})

test('a file that cannot be cleaned stays as it was, byte by byte', async () => {
  const path = join(folder, 'a.docx')
  await writeFile(path, 'PK\u0003\u0004 broken')
  expect((await cleanFile(path)).kind).toBe('refused')
  expect(await readFile(path, 'utf8')).toBe('PK\u0003\u0004 broken')
})

test('what is not there is told', async () => {
  expect(await cleanFile(join(folder, 'b.pdf'))).toEqual({
    kind: 'refused',
    reason: '没有这个文件',
  })
})
