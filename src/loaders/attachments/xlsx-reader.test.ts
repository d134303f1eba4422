import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { readAttachment } from './read-attachment.ts'
import { unpackZip } from './zip-archive.ts'
import { packZip } from './zip-writer.ts'

async function readRows(rows: string) {
  const bytes = await writeXlsx({ sheets: [{ name: '表', rows: [[1]] }] })
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`
  const files = new Map(unpackZip(bytes)).set('xl/worksheets/sheet1.xml', Buffer.from(sheet))
  return readAttachment('a.xlsx', packZip(files))
}

describe('a sheet with something far away from its table', () => {
  const read = (stray: string) => {
    const row = stray.replace(/^[A-Z]+/, '')
    return readRows(
      `<row r="1"><c r="A1"><v>1</v></c></row><row r="${row}"><c r="${stray}"><v>2</v></c></row>`,
    )
  }

  test('is not swollen by what lies between', async () => {
    const { content } = await read('A5000')
    expect(content).toMatchObject({ worksheets: [{ rows: [['1'], ['2']] }] })
  })

  test('is too large where no reader could hold it, instead of damaged', async () => {
    const { content, findings } = await read('XFD1048576')
    expect(content).toBeUndefined()
    expect(findings.map(({ kind }) => kind)).toEqual(['too-large'])
  })
})

describe('a formula', () => {
  const read = (cell: string) => readRows(`<row r="1"><c r="A1"><v>1</v></c>${cell}</row>`)

  test.each([
    '<c r="B1"><f>A1+1</f></c>',
    '<c r="B1"><f>A1+1</f><v/></c>',
    '<c r="B1"><f t="shared" si="0"/></c>',
  ])('without a result is told of: %s', async (cell) => {
    const { findings } = await read(cell)
    expect(findings).toEqual([
      {
        kind: 'hidden-content',
        detail: '工作表“表”里 1 个没有存下结果的公式（用 Excel 或 WPS 打开，再保存一次就有了）',
      },
    ])
  })

  test.each(['<c r="B1"><f>A1+1</f><v>2</v></c>', '<c r="B1" t="str"><f>""</f><v></v></c>'])(
    'with a result, even a blank one, is not: %s',
    async (cell) => {
      expect((await read(cell)).findings).toEqual([])
    },
  )
})
