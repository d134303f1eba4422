import { utils, write, type WorkBook } from '@e965/xlsx'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { packZip } from './zip-writer.ts'
import { readAttachment } from './read-attachment.ts'

async function read(file: string, bytes: Uint8Array) {
  const { content, findings } = await readAttachment(file, bytes)
  const worksheets = content?.kind === 'workbook' ? content.worksheets : undefined
  return { content, worksheets, findings }
}

describe('an Excel file', () => {
  test('shows its cells as Excel does', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '收支',
          rows: [
            ['2026年收支表', null, null, null],
            ['日期', '金额', '占比', '已核'],
            [new Date(Date.UTC(2026, 8, 3)), 12345.6, 0.256, true],
            ['合计', null, null, null],
          ],
          merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 3 }],
          cells: new Map([
            ['2,0', { style: { numFmt: 'yyyy"年"m"月"d"日"' } }],
            ['2,1', { style: { numFmt: '¥#,##0.00' } }],
            ['2,2', { style: { numFmt: '0.0%' } }],
            [
              '3,1',
              { formula: 'SUM(B3:B3)', formulaResult: 12345.6, style: { numFmt: '#,##0.0' } },
            ],
          ]),
        },
        { name: '说明', rows: [['单位：元']] },
      ],
    })
    expect((await read('a.xlsx', bytes)).worksheets).toEqual([
      {
        name: '收支',
        rows: [
          ['2026年收支表', '', '', ''],
          ['日期', '金额', '占比', '已核'],
          ['2026年9月3日', '¥12,345.60', '25.6%', 'TRUE'],
          ['合计', '12,345.6', '', ''],
        ],
        merges: [{ row: 0, column: 0, rowSpan: 1, columnSpan: 4 }],
      },
      { name: '说明', rows: [['单位：元']], merges: [] },
    ])
  })

  test('shows nothing that is hidden, and says that it is there', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '发放表',
          rows: [
            ['姓名', '金额', '账号'],
            ['王*', 500, '密'],
            ['底稿', 0, '密'],
          ],
          columns: [{}, {}, { hidden: true }],
          rowDefs: new Map([[2, { hidden: true }]]),
        },
        { name: '藏', rows: [['密']], hidden: true },
        { name: '深藏', rows: [['密']], veryHidden: true },
      ],
    })
    const { content, worksheets, findings } = await read('a.xlsx', bytes)
    expect(worksheets?.map(({ rows }) => rows)).toEqual([
      [
        ['姓名', '金额'],
        ['王*', '500'],
      ],
    ])
    expect(JSON.stringify(content)).not.toContain('密')
    expect(findings.map(({ detail }) => detail)).toEqual([
      '隐藏的工作表“藏”',
      '隐藏的工作表“深藏”',
      '工作表“发放表”隐藏的 1 行',
      '工作表“发放表”隐藏的 1 列',
    ])
  })

  test('with a password says so', async () => {
    const encryption = { password: '1', spinCount: 10 }
    const bytes = await writeXlsx({ sheets: [{ name: 'A', rows: [['密']] }], encryption })
    expect(await read('a.xlsx', bytes)).toMatchObject({ findings: [{ kind: 'encrypted' }] })
  })

  test('that is cut off is damaged, wherever it is cut', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: 'A', rows: [['甲', 1]] }] })
    for (const length of [1, 10, 300, bytes.length >> 1, bytes.length - 30, bytes.length - 1]) {
      const { content, findings } = await read('a.xlsx', bytes.subarray(0, length))
      expect.soft(content, `${length} bytes`).toBeUndefined()
      expect
        .soft(
          findings.map(({ kind }) => kind),
          `${length} bytes`,
        )
        .toHaveLength(1)
    }
  })
})

describe('a file of the old Excel', () => {
  const sheet = utils.aoa_to_sheet([
    ['标题', null],
    ['日期', '金额'],
    [46268, 1234.5],
  ])
  Object.assign(sheet.A3 as object, { z: 'yyyy/m/d' })
  Object.assign(sheet.B3 as object, { z: '"¥"#,##0.00' })
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }]
  const book: WorkBook = {
    SheetNames: ['收支', '藏'],
    Sheets: { 收支: sheet, 藏: utils.aoa_to_sheet([['密']]) },
    Workbook: { Sheets: [{ Hidden: 0 }, { Hidden: 2 }] },
  }
  const bytes = write(book, { bookType: 'biff8', type: 'buffer' }) as Buffer

  test.each(['a.xls', 'a.et', 'A.XLS'])('is read under the name %s', async (file) => {
    const { worksheets, findings } = await read(file, bytes)
    expect(worksheets).toEqual([
      {
        name: '收支',
        rows: [
          ['标题', ''],
          ['日期', '金额'],
          ['2026/9/3', '¥1,234.50'],
        ],
        merges: [{ row: 0, column: 0, rowSpan: 1, columnSpan: 2 }],
      },
    ])
    expect(findings).toEqual([{ kind: 'hidden-content', detail: '隐藏的工作表“藏”' }])
  })

  test('that is cut off is damaged', async () => {
    const { content, findings } = await read('a.xls', bytes.subarray(0, 900))
    expect(content).toBeUndefined()
    expect(findings).toEqual([{ kind: 'damaged', detail: '' }])
  })
})

describe('an OpenDocument spreadsheet', () => {
  const create = (rows: string) =>
    packZip(
      Object.entries({
        mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
        'META-INF/manifest.xml': '<manifest:manifest xmlns:manifest="m"/>',
        'content.xml': `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="收支">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
      }).map(([name, text]) => [name, Buffer.from(text)] as const),
    )
  const row = (text: string, attributes = '') =>
    `<table:table-row${attributes}><table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell></table:table-row>`

  test('is read', async () => {
    const { worksheets } = await read('a.ods', create(row('项目') + row('路灯')))
    expect(worksheets).toEqual([{ name: '收支', rows: [['项目'], ['路灯']], merges: [] }])
  })

  test('that hides something is not shown at all', async () => {
    const hidden = row('密', ' table:visibility="collapse"')
    const { content, findings } = await read('a.ods', create(row('项目') + hidden))
    expect(content).toEqual({ kind: 'opaque' })
    expect(findings.map(({ kind }) => kind)).toEqual(['hidden-content'])
  })
})

describe('a CSV file', () => {
  test.each([
    ['UTF-8', Buffer.from('项目,金额\n路灯,42\n')],
    ['UTF-8 with a mark', Buffer.from('\ufeff项目,金额\n路灯,42\n')],
    ['UTF-16 of Windows', Buffer.from('\ufeff项目\t金额\r\n路灯\t42\r\n', 'utf16le')],
    ['GB 18030', Buffer.from('cfeec4bf2cbdf0b6ee0ac2b7b5c62c34320a', 'hex')],
  ])('is read in %s', async (_name, bytes) => {
    expect((await read('a.csv', bytes)).worksheets).toEqual([
      {
        name: '',
        rows: [
          ['项目', '金额'],
          ['路灯', '42'],
        ],
        merges: [],
      },
    ])
  })

  test('may have a title, blank lines, ragged rows and another separator', async () => {
    const text = '收支表\n\n项目;金额;备注\n路灯;42\n"甲;乙";1;"两\n行"\n'
    expect((await read('a.csv', Buffer.from(text))).worksheets?.[0]?.rows).toEqual([
      ['收支表', '', ''],
      ['项目', '金额', '备注'],
      ['路灯', '42', ''],
      ['甲;乙', '1', '两\n行'],
    ])
  })

  test('whose quote has no end is damaged', async () => {
    const { findings } = await read('a.csv', Buffer.from('项目,金额\n"路灯,42\n'))
    expect(findings).toEqual([{ kind: 'damaged', detail: '第 2 行前后的引号不成对' }])
  })
})
