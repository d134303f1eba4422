import { describe, expect, test } from 'vitest'
import { createDocx, createPdf, paragraph } from '../../../tests/support/attachment-files.ts'
import { readAttachment } from './read-attachment.ts'
import { unpackZip } from './zip-archive.ts'
import { packZip } from './zip-writer.ts'

async function findingsOf(file: string, bytes: Uint8Array) {
  return (await readAttachment(file, bytes)).findings
}

/** A Word file with a further part. */
function addPart(name: string, bytes: Uint8Array): Buffer {
  return packZip([...unpackZip(createDocx(paragraph('正文'))), [name, bytes]])
}

describe('entities of entities', () => {
  const entities = Array.from(
    { length: 9 },
    (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`,
  )
  const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "13800138000">${entities.join('')}]><x>&e9;</x>`

  test.each([
    ['in UTF-8', Buffer.from(bomb)],
    ['in UTF-16', Buffer.from(`\ufeff${bomb}`, 'utf16le')],
  ])('are refused %s before anything expands them', async (_name, part) => {
    const detail = '里面有办公软件不会写的声明（DOCTYPE），像是用来攻击的文件'
    expect(await findingsOf('a.docx', addPart('customXml/item1.xml', part))).toEqual([
      { kind: 'damaged', detail },
    ])
  })
})

describe('archives within archives', () => {
  const nest = (depth: number): Buffer =>
    depth === 0 ? Buffer.from('最里面') : packZip([[`${depth}.zip`, nest(depth - 1)]])

  test('are read four deep', async () => {
    expect(await findingsOf('a.docx', addPart('word/embeddings/a.zip', nest(3)))).toEqual([])
  })

  test('and refused beyond', async () => {
    expect(await findingsOf('a.docx', addPart('word/embeddings/a.zip', nest(6)))).toEqual([
      { kind: 'too-large', detail: '里面的文件套了 5 层' },
    ])
  })

  test('that each unpack to a little, and together to much, are refused', async () => {
    const blanks = Buffer.alloc(40 * 1024 * 1024, ' ')
    const bombs = Array.from({ length: 5 }, (_, index) => [`${index}.zip`, toBomb(blanks)] as const)
    expect(await findingsOf('a.docx', addPart('word/embeddings/a.zip', packZip(bombs)))).toEqual([
      { kind: 'too-large', detail: '里面的文件都解开以后超过 150.0 MB' },
    ])
  })

  test('with thousands of files are refused', async () => {
    const files = Array.from(
      { length: 5001 },
      (_, index) => [`${index}.txt`, Buffer.from('a')] as const,
    )
    expect(await findingsOf('a.docx', addPart('word/embeddings/a.zip', packZip(files)))).toEqual([
      { kind: 'too-large', detail: '里面有 5000 多个文件' },
    ])
  })
})

describe('giants', () => {
  test('a cell of ten million characters is read', async () => {
    const { content } = await readAttachment(
      'a.csv',
      Buffer.from(`项目,说明\n路灯,${'长'.repeat(10_000_000)}\n`),
    )
    expect(content?.kind).toBe('workbook')
  })

  test('a hundred thousand elements within each other are refused, not fallen over', async () => {
    const deep = `<w:p>${'<w:r>'.repeat(100_000)}<w:t>深</w:t>${'</w:r>'.repeat(100_000)}</w:p>`
    const findings = await findingsOf('a.docx', createDocx(deep))
    expect(findings.map(({ kind }) => kind)).toEqual(['damaged'])
  })

  test('a PDF that says it has a million pages ends', async () => {
    const bytes = Buffer.from(
      createPdf(['x']).toString('latin1').replace('/Count 1', '/Count 1000000'),
      'latin1',
    )
    const { content, findings } = await readAttachment('a.pdf', bytes)
    expect(content !== undefined || findings.length > 0).toBe(true)
  })

  test('a PDF whose pages lead to themselves ends', async () => {
    const bytes = Buffer.from(
      createPdf(['x']).toString('latin1').replace('/Kids [4 0 R]', '/Kids [2 0 R]'),
      'latin1',
    )
    const { content, findings } = await readAttachment('a.pdf', bytes)
    expect(content !== undefined || findings.length > 0).toBe(true)
  })
})

describe('more than anyone reads is refused', () => {
  test.each([
    ['a.csv', 'a,b\n'.repeat(260_000), '的表格有 52 万格，最多 50 万格'],
    ['a.txt', `${'1'.repeat(3_100_000)}\n`, '有 310 万字，最多 300 万字'],
  ])('in %s', async (file, text, detail) => {
    const { content, findings } = await readAttachment(file, Buffer.from(text))
    expect(content).toBeUndefined()
    expect(findings).toEqual([{ kind: 'too-large', detail }])
  })
})

/** An archive with one file of these bytes, deflated. */
function toBomb(bytes: Buffer): Buffer {
  return packZip([['a.txt', bytes]], { deflated: true })
}
