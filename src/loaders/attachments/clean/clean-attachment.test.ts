import { PDFDocument } from '@cantoo/pdf-lib'
import { imageSize } from 'image-size'
import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import { readAttachment } from '#loaders/attachments/read-attachment.ts'
import { unpackZip } from '#loaders/attachments/zip-archive.ts'
import { packZip } from '#loaders/attachments/zip-writer.ts'
import { createPdf, pdfPassword } from '../../../../tests/support/attachment-files.ts'
import {
  createFullDocx,
  createFullPdf,
  createFullXlsx,
  createSavedAgainPdf,
} from '../../../../tests/support/hidden-places.ts'
import { createDoc } from '../../../../tests/support/old-office-files.ts'
import { createJpeg, createPng, createWebp } from '../../../../tests/support/picture-files.ts'
import { cleanAttachment } from './clean-attachment.ts'

const tags = {
  orientation: 6,
  artist: 'Wang',
  place: [
    [30, 12, 5],
    [109, 3, 4],
  ],
} as const

async function namedIn(file: string, bytes: Uint8Array): Promise<string> {
  const { parts, findings } = await readAttachment(file, bytes)
  return JSON.stringify([parts, findings])
}

describe('a cleaned file', () => {
  test.each([
    ['a.docx', () => Promise.resolve(createFullDocx()), /张三|李四|王小明|赵六|某某打印店|寅经办/],
    ['a.xlsx', createFullXlsx, /张三|王小明|某某打印店/],
    ['a.pdf', createFullPdf, /张三|王小明|关键词甲|没有人用的戊/],
    ['a.pdf', () => Promise.resolve(createSavedAgainPdf()), /13800138000/],
    [
      'a.jpg',
      () => Promise.resolve(createJpeg(tags, [], '13800138000')),
      /Wang|location|13800138000/,
    ],
    ['a.webp', () => Promise.resolve(createWebp(tags)), /Wang|location/],
    ['a.png', () => Promise.resolve(createPng(3, 2, { Author: '王小明' })), /王小明/],
  ])(
    '%s shows what it showed, names no one, and has nothing left to remove',
    async (file, create, names) => {
      const bytes = await create()
      const { content } = await readAttachment(file, bytes)
      expect(await namedIn(file, bytes)).toMatch(names)
      const cleaned = await cleanAttachment(file, bytes)
      expect(cleaned.removed.length).toBeGreaterThan(0)
      expect((await readAttachment(file, cleaned.bytes)).content).toEqual(content)
      expect(await namedIn(file, cleaned.bytes)).not.toMatch(names)
      const again = await cleanAttachment(file, cleaned.bytes)
      expect(again.removed).toEqual([])
      expect(again.bytes).toEqual(cleaned.bytes)
    },
  )

  test('says what is gone with names masked', async () => {
    const { removed } = await cleanAttachment('a.docx', createFullDocx())
    expect(removed.join('、')).toContain('作者“王*”')
    expect(removed.join('、')).not.toMatch(/王小明|张三/)
  })

  test('keeps who said what apart', async () => {
    const { bytes } = await cleanAttachment('a.docx', createFullDocx())
    const text = [...unpackZip(bytes).values()].map((part) => Buffer.from(part).toString()).join('')
    expect(new Set(text.match(/作者\d/g))).toEqual(new Set(['作者1', '作者2']))
  })

  test('keeps comments, form fields and files inside a PDF', async () => {
    const { bytes } = await cleanAttachment('a.pdf', await createFullPdf())
    expect(await namedIn('a.pdf', bytes)).toMatch(/批注乙.*表单丙.*附件里的丁/s)
    expect((await PDFDocument.load(bytes)).getPageCount()).toBe(1)
  })

  test('keeps which side of a photo is up', async () => {
    for (const [file, create] of [
      ['a.jpg', createJpeg],
      ['a.webp', createWebp],
    ] as const) {
      const { bytes } = await cleanAttachment(file, create(tags))
      const { content } = await readAttachment(file, bytes)
      expect.soft(content, file).toEqual((await readAttachment(file, create(tags))).content)
    }
    const { bytes } = await cleanAttachment('a.jpg', createJpeg(tags))
    expect(imageSize(bytes).orientation).toBe(6)
  })

  test('keeps every pixel', async () => {
    const { bytes } = await cleanAttachment('a.png', createPng(7, 5, { Comment: '院子' }))
    expect(PNG.sync.read(Buffer.from(bytes)).data).toEqual(PNG.sync.read(createPng(7, 5)).data)
  })
})

describe('a file is left as it is', () => {
  test.each([
    ['with a password', 'a.pdf', createPdf(['x'], pdfPassword), /密码/],
    ['of an old format', 'a.doc', createDoc('正文', '张三'), /另存为 \.docx/],
    ['that is cut off', 'a.docx', createFullDocx().subarray(0, 900), /打不开/],
  ])('%s', async (_name, file, bytes, reason) => {
    await expect(cleanAttachment(file, bytes)).rejects.toThrow(reason)
  })

  test('when it is signed', async () => {
    const signed = createPdf(['x'])
      .toString('latin1')
      .replace('/Type /Catalog', '/Type /Catalog /Sig 9 0 R')
    const object = '9 0 obj\n<< /Type /Sig /ByteRange [0 1 2 3] >>\nendobj\n'
    const bytes = Buffer.from(signed.replace('xref\n', `${object}xref\n`), 'latin1')
    await expect(cleanAttachment('a.pdf', bytes)).rejects.toThrow(/电子签章/)
  })

  test('when taking a name away would take away text', async () => {
    const files = new Map(unpackZip(createFullDocx()))
    const body = Buffer.from(files.get('word/document.xml') ?? []).toString()
    const told = body.replace('插入的文字丁', '合同写明 author="张三" 负责')
    files.set('word/document.xml', Buffer.from(told))
    await expect(cleanAttachment('a.docx', packZip(files))).rejects.toThrow(/不一样/)
  })
})
