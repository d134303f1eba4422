import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import {
  createDocx,
  createPdf,
  paragraph,
  pdfPassword,
} from '../../../tests/support/attachment-files.ts'
import { readAttachment } from './read-attachment.ts'
import { unpackZip } from './zip-archive.ts'
import { packZip } from './zip-writer.ts'

async function faultsOf(file: string, bytes: Uint8Array) {
  const { content, findings } = await readAttachment(file, bytes)
  return { isShown: content !== undefined, findings }
}

const docx = createDocx(paragraph('正文'))
const png = PNG.sync.write(new PNG({ width: 3, height: 2 }))

describe('plain text', () => {
  test('is its lines without blanks', async () => {
    const { content } = await readAttachment('a.txt', Buffer.from('　　第一段 \r\n\r\n第二段\r\n'))
    expect(content).toEqual({ kind: 'text', paragraphs: ['第一段', '第二段'] })
  })

  test('is read in GB 18030', async () => {
    const { content } = await readAttachment('a.txt', Buffer.from('b9abbfaac0b8', 'hex'))
    expect(content).toEqual({ kind: 'text', paragraphs: ['公开栏'] })
  })

  test('that no encoding explains is damaged', async () => {
    const { findings } = await faultsOf('a.txt', Buffer.from('b9abffff', 'hex'))
    expect(findings).toEqual([{ kind: 'damaged', detail: '文字的编码读不出来' }])
  })
})

describe('a PDF', () => {
  test('gives the text of each page', async () => {
    const { content, findings } = await readAttachment('a.pdf', createPdf(['First', '', 'Third']))
    expect(content).toEqual({ kind: 'pdf', pages: ['First', '', 'Third'] })
    expect(findings).toEqual([])
  })

  test('without any text is a scan', async () => {
    expect(await faultsOf('a.pdf', createPdf(['', '']))).toEqual({
      isShown: true,
      findings: [{ kind: 'scan', detail: '' }],
    })
  })

  test('with a password is locked', async () => {
    expect(await faultsOf('a.pdf', createPdf(['Secret'], pdfPassword))).toEqual({
      isShown: false,
      findings: [{ kind: 'encrypted', detail: '' }],
    })
  })

  test('that is cut off is damaged, though readers would mend it', async () => {
    const whole = createPdf(['First', 'Second'])
    expect(await faultsOf('a.pdf', whole.subarray(0, whole.length - 60))).toEqual({
      isShown: false,
      findings: [{ kind: 'damaged', detail: '' }],
    })
  })
})

describe('a picture', () => {
  test('gives its size', async () => {
    const { content } = await readAttachment('a.png', png)
    expect(content).toEqual({ kind: 'picture', widthPx: 3, heightPx: 2 })
  })

  test('that was photographed on its side gives its size upright', async () => {
    const exif =
      'ffe1002245786966000049492a00080000000100120103000100000006000000000000000000'.slice(0, 72)
    const frame = 'ffc0000b080002000301011100'
    const { content } = await readAttachment('a.jpg', Buffer.from(`ffd8${exif}${frame}ffd9`, 'hex'))
    expect(content).toEqual({ kind: 'picture', widthPx: 2, heightPx: 3 })
  })

  test('that is cut off is damaged', async () => {
    const { findings } = await faultsOf('a.png', png.subarray(0, png.length - 12))
    expect(findings).toEqual([{ kind: 'damaged', detail: '' }])
  })
})

describe('a file that is not what its extension says', () => {
  test.each([
    ['a.xls', Buffer.from('<html><table></table></html>'), '其实是网页或 XML'],
    ['a.docx', createPdf(['x']), '其实是PDF'],
    ['a.pdf', docx, '其实是Word（.docx）'],
    ['a.csv', docx, '其实是Word（.docx）'],
    ['a.jpg', png, '其实是PNG 图片'],
    ['a.docx', Buffer.from('d0cf11e0a1b11ae1', 'hex'), '其实是旧版 Office 或 WPS 文件'],
  ])('is mislabelled: %s', async (file, bytes, detail) => {
    expect(await faultsOf(file, bytes)).toEqual({
      isShown: false,
      findings: [{ kind: 'mislabelled', detail }],
    })
  })
})

describe('an archive that unpacks to far more than it weighs', () => {
  // The directory tells the size of each file; a bomb tells it truly, or lies to pass.
  const create = (declaredBytes: number, realBytes: number) => {
    const zeros = deflateRawSync(Buffer.alloc(realBytes))
    const archive = packZip([['xl/workbook.xml', zeros]])
    const record = archive.indexOf('PK\x01\x02', 0, 'latin1')
    for (const method of [8, record + 10]) archive.writeUInt16LE(8, method)
    archive.writeUInt32LE(declaredBytes, record + 24)
    return archive
  }

  test('is too large', async () => {
    const size = 60 * 1024 * 1024
    expect(await faultsOf('a.xlsx', create(size, size))).toEqual({
      isShown: false,
      findings: [{ kind: 'too-large', detail: '解开以后有 60.0 MB' }],
    })
  })

  test('is damaged when it declares less than it holds', async () => {
    expect(await faultsOf('a.xlsx', create(1000, 60 * 1024 * 1024))).toEqual({
      isShown: false,
      findings: [{ kind: 'damaged', detail: '' }],
    })
  })
})

test('what was packed is what is unpacked', () => {
  const name = fc.stringMatching(/^[a-z]{1,8}$/)
  fc.assert(
    fc.property(fc.dictionary(name, fc.uint8Array({ maxLength: 50 })), (files) => {
      const unpacked = unpackZip(packZip(Object.entries(files)))
      expect([...unpacked].map(([key, bytes]) => [key, [...bytes]])).toEqual(
        Object.entries(files).map(([key, bytes]) => [key, [...bytes]]),
      )
    }),
  )
})

test('whatever bytes a file has, reading it gives an answer', async () => {
  const extension = fc.constantFrom('docx', 'xlsx', 'xls', 'ods', 'csv', 'txt', 'pdf', 'png', 'doc')
  const start = fc.constantFrom(
    '',
    '504b0304',
    'd0cf11e0a1b11ae1',
    '255044462d312e34',
    '89504e470d0a1a0a',
  )
  await fc.assert(
    fc.asyncProperty(
      extension,
      start,
      fc.uint8Array({ maxLength: 300 }),
      async (kind, head, rest) => {
        const bytes = Buffer.concat([Buffer.from(head, 'hex'), rest])
        const { content, findings } = await readAttachment(`a.${kind}`, bytes)
        expect(content !== undefined || findings.length > 0).toBe(true)
      },
    ),
    { numRuns: 150 },
  )
})
