import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createTempFolder } from './fixture.ts'
import { findHtmlProblems } from './html-validate.ts'

test('each problem is named with its page, place and rule', async () => {
  const root = await createTempFolder()
  await mkdir(join(root, 'units'))
  const start = '<!DOCTYPE html>\n<html lang="zh-CN"><head><title>公开栏</title></head>'
  await writeFile(join(root, 'index.html'), `${start}<body><h1>公开栏</h1></body></html>`)
  await writeFile(join(root, 'units/index.html'), `${start}<body><h1>单位</p></h1></body></html>`)
  await writeFile(join(root, 'data.csv'), '<p>')
  const problems = await findHtmlProblems(root)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatch(/^units\/index\.html:2:\d+ close-order: /)
})
