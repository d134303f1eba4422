import { describe, expect, test } from 'vitest'
import { readDocx } from '#loaders/attachments/docx-reader.ts'
import { readPdf } from '#loaders/attachments/pdf-reader.ts'
import { readXlsx } from '#loaders/attachments/xlsx-reader.ts'
import { packZip } from '#loaders/attachments/zip-writer.ts'
import { createDocx, createPdf, createXlsx } from './office-files.ts'

const lines = ['荷花村东塘承包合同', '承包费每年48000元。', '期限：三年 & 不得转包']

describe('attachments of the corpus', () => {
  test('the words of a Word file can be read', async () => {
    const { content, findings } = await readDocx(packZip(createDocx(lines)))
    expect(findings).toEqual([])
    expect(JSON.stringify(content)).toContain('承包费每年48000元。')
  })

  test('the cells of an Excel file can be read', async () => {
    const rows = [
      ['名称', '数量'],
      ['水泵', '3'],
    ]
    const { content } = await readXlsx(packZip(createXlsx(rows)))
    expect(content).toMatchObject({ worksheets: [{ rows }] })
  })

  test('the words of a PDF can be read, on every page', async () => {
    const many = Array.from({ length: 60 }, (_, index) => `第${index}行，${lines[0] ?? ''}`)
    const { content, findings } = await readPdf(createPdf(many))
    expect(findings).toEqual([])
    expect(content).toMatchObject({ kind: 'pdf', pages: { length: 2 } })
    expect(JSON.stringify(content)).toContain('第59行，荷花村东塘承包合同')
  })
})
