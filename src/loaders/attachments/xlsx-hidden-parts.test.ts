import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { readAttachment } from './read-attachment.ts'
import { unpackZip } from './zip-archive.ts'
import { packZip } from './zip-writer.ts'

const rows = '<row r="1" ht="15"><c r="A1"><v>1</v></c></row>'

async function read(xml: string, parts: Readonly<Record<string, string>> = {}) {
  const bytes = await writeXlsx({ sheets: [{ name: '表', rows: [[1]] }] })
  const files = new Map(unpackZip(bytes))
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${xml}</worksheet>`
  for (const [name, text] of Object.entries({ 'xl/worksheets/sheet1.xml': sheet, ...parts })) {
    files.set(name, Buffer.from(text))
  }
  const { content, findings } = await readAttachment('a.xlsx', packZip(files))
  return {
    rows: content?.kind === 'workbook' ? content.worksheets[0]?.rows : undefined,
    details: findings.map(({ detail }) => detail),
  }
}

describe('a sheet whose rows have no height of their own', () => {
  const create = (format: string) =>
    `<sheetFormatPr ${format} zeroHeight="1"/><sheetData>${rows}<row r="2"><c r="A2"><v>2</v></c></row><row hidden="0"><c r="A3"><v>3</v></c></row></sheetData>`

  test('hides them where rows are flat, but for those that have one or are said to be seen', async () => {
    expect(await read(create('defaultRowHeight="0"'))).toEqual({
      rows: [['1'], ['3']],
      details: ['工作表“表”隐藏的 1 行'],
    })
  })

  test('shows them where only the rows that it does not list are hidden', async () => {
    expect(await read(create('defaultRowHeight="15"'))).toEqual({
      rows: [['1'], ['2'], ['3']],
      details: [],
    })
  })
})

describe('comments', () => {
  const sheet = `<sheetData>${rows}</sheetData>`

  test.each([
    ['xl/comments1.xml', '<comments><commentList><comment ref="A1"/></commentList></comments>'],
    ['xl/comments/comment2.xml', '<x:comments xmlns:x="m"><x:comment ref="A1"/></x:comments>'],
    [
      'xl/threadedComments/threadedComment1.xml',
      '<ThreadedComments><threadedComment ref="A1"/></ThreadedComments>',
    ],
  ])('in %s are found', async (name, xml) => {
    expect(await read(sheet, { [name]: xml })).toEqual({ rows: [['1']], details: ['批注'] })
  })

  test('that were all deleted are none', async () => {
    const parts = { 'xl/comments1.xml': '<comments><commentList/></comments>' }
    expect((await read(sheet, parts)).details).toEqual([])
  })
})
