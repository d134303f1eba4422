import { describe, expect, test } from 'vitest'
import { createPdf } from '../../../tests/support/attachment-files.ts'
import { readAttachment } from './read-attachment.ts'

/** Offsets no longer fit then; readers find the objects all the same. */
function createLayered(settings: string): Buffer {
  const text = createPdf(['First', 'Second'])
    .toString('latin1')
    .replace('/Catalog', `/Catalog /OCProperties << /OCGs [9 0 R] /D << ${settings} >> >>`)
    .replace('xref', '9 0 obj\n<< /Type /OCG /Name (Draft) >>\nendobj\nxref')
  return Buffer.from(text, 'latin1')
}

describe('a PDF with layers', () => {
  test('gives its text where all of them are seen', async () => {
    const { content, findings } = await readAttachment('a.pdf', createLayered('/Order []'))
    expect(content).toEqual({ kind: 'pdf', pages: ['First', 'Second'] })
    expect(findings).toEqual([])
  })

  test('gives no text where one is switched off, and says so', async () => {
    const { content, findings } = await readAttachment('a.pdf', createLayered('/OFF [9 0 R]'))
    expect(content).toEqual({ kind: 'pdf', pages: ['', ''] })
    expect(findings).toEqual([{ kind: 'hidden-content', detail: '关掉的图层，所以文字版没有做' }])
  })
})
