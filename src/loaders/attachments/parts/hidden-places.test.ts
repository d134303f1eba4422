import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import type { AttachmentPart } from '#domain/attachments/attachment-part.ts'
import { readAttachment } from '#loaders/attachments/read-attachment.ts'
import { unpackZip } from '#loaders/attachments/zip-archive.ts'
import { packZip } from '#loaders/attachments/zip-writer.ts'
import {
  createDocx,
  createPdf,
  paragraph,
  relationship,
  relationships,
} from '../../../../tests/support/attachment-files.ts'
import {
  createFullDocx,
  createFullPdf,
  createFullXlsx,
  createSavedAgainPdf,
} from '../../../../tests/support/hidden-places.ts'
import { createDoc, createOle, createPackage } from '../../../../tests/support/old-office-files.ts'
import {
  createJpeg,
  createPng,
  createWebp,
  toSegment,
} from '../../../../tests/support/picture-files.ts'

async function read(file: string, bytes: Uint8Array) {
  const { parts, findings } = await readAttachment(file, bytes)
  return { parts, findings, placeOf: (text: string) => placesOf(parts, text) }
}

/** Where a text stands, hidden places in brackets. */
function placesOf(parts: readonly AttachmentPart[], text: string): string[] {
  return parts.flatMap(({ place, isHidden, content }) => {
    const all = content.kind === 'text' ? content.text : content.rows.flat().join('\n')
    return all.includes(text) ? [isHidden ? `[${place}]` : place] : []
  })
}

describe('in a Word file', async () => {
  const { placeOf, findings, parts } = await read('a.docx', createFullDocx())

  test.each([
    ['分成两截的号码', '正文'],
    ['插入的文字丁', '正文'],
    ['隐藏的文字甲', '[隐藏的文字]'],
    ['格里隐藏戊', '[隐藏的文字]'],
    ['白色的文字乙', '[白色的文字]'],
    ['删去的文字丙', '[已删除的修订]'],
    ['wu@example.cn', '[域代码]'],
    ['图的说明己', '[图片说明和控件]'],
    ['文本框庚', '文本框'],
    ['批注辛', '[批注]'],
    ['页眉壬', '页眉'],
    ['页脚癸', '页脚'],
    ['脚注子', '脚注'],
    ['王小明', '[文件属性]'],
    ['赵六', '[文件属性]'],
    ['某某打印店', '[文件属性]'],
    ['寅经办', '[文件属性]'],
    ['自定义卯', '[自定义 XML 数据]'],
    ['图表的缓存辰', '图表'],
  ])('%s stands at %s, and nowhere else', (text, place) => {
    expect(placeOf(text)).toEqual([place])
  })

  test('a table keeps its columns', () => {
    expect(parts.find(({ place }) => place === '第 1 个表格')?.content).toEqual({
      kind: 'table',
      rows: [
        ['姓名', '证件号'],
        ['王*', ''],
      ],
    })
  })

  test('everybody who is named is told', () => {
    expect(findings.filter(({ kind }) => kind === 'metadata').map(({ detail }) => detail)).toEqual([
      '修订者：张三',
      '批注作者：李四',
      '作者：王小明',
      '最后修改者：赵六',
    ])
  })
})

describe('in an Excel file', async () => {
  const { placeOf, findings } = await read('a.xlsx', await createFullXlsx())

  test.each([
    ['王*', '工作表“发放表”'],
    ['列里藏着甲', '[工作表“发放表”隐藏的列]'],
    ['行里藏着乙', '[工作表“发放表”隐藏的行]'],
    ['三个分号丙', '[工作表“发放表”单元格里存着而没有显示的内容]'],
    ['13800138000', '[工作表“发放表”单元格里存着而没有显示的内容]'],
    ['批注丁', '[工作表“发放表”的批注]'],
    ['公式里的戊', '[工作表“发放表”的公式]'],
    ['隐藏的表己', '[工作表“藏”（隐藏）]'],
    ['深藏的表庚', '[工作表“深藏”（隐藏）]'],
    ['名称辛', '[定义的名称]'],
    ['外部缓存壬', '[外部链接的缓存]'],
    ['透视缓存癸', '[数据透视表的缓存]'],
    ['会话批注子', '[批注]'],
    ['删去还在的丑', '[表格里删去以后还存着的文字]'],
    ['提示寅', '[工作表 1的页眉页脚、提示和有效性]'],
    ['选项卯', '[工作表 1的页眉页脚、提示和有效性]'],
    ['页眉巳', '[工作表 1的页眉页脚、提示和有效性]'],
    ['王小明', '[文件属性]'],
  ])('%s stands at %s', (text, place) => {
    expect(placeOf(text)).toContain(place)
  })

  test('authors of the file and of comments are told', () => {
    const details = findings.filter(({ kind }) => kind === 'metadata').map(({ detail }) => detail)
    expect(details).toEqual(expect.arrayContaining(['作者：王小明', '批注作者：张三']))
  })
})

describe('in a PDF', async () => {
  const { placeOf, findings } = await read('a.pdf', await createFullPdf())

  test.each([
    ['Visible line', '第 1 页'],
    ['王小明', '[文件属性]'],
    ['关键词甲', '[文件属性]'],
    ['批注乙', '[批注]'],
    ['表单丙', '表单里填的内容'],
    ['附件里的丁', '[里面的文件“名册.txt” › 正文]'],
    ['没有人用的戊', '[PDF 里的其他文字]'],
    ['13800138000', '[PDF 里的其他文字]'],
  ])('%s stands at %s', (text, place) => {
    expect(placeOf(text)).toContain(place)
  })

  test('authors are told', () => {
    expect(findings.map(({ detail }) => detail)).toEqual(['作者：王小明', '批注作者：张三'])
  })

  test('what was changed before the last saving is found', async () => {
    const saved = await read('a.pdf', createSavedAgainPdf())
    expect(saved.placeOf('Nothing')).toEqual(['第 1 页'])
    expect(saved.placeOf('13800138000')).toEqual(['[保存以前的第 1 页]'])
  })
})

describe('in a picture', () => {
  const tags = {
    artist: 'Wang',
    place: [
      [30, 12, 5],
      [109, 3, 4],
    ],
  } as const

  test.each([
    ['a.jpg', createJpeg(tags)],
    ['a.webp', createWebp(tags)],
  ])('%s tells where and by whom it was taken', async (file, bytes) => {
    const { findings, placeOf } = await read(file, bytes)
    expect(findings).toEqual([
      { kind: 'location', detail: '' },
      { kind: 'metadata', detail: '作者：Wang' },
    ])
    expect(placeOf('30.2013')).toEqual(['[图片信息]'])
  })

  test('comments, texts and what stands behind the end are read', async () => {
    const comment = toSegment(0xfe, Buffer.from('电话13800138000'))
    expect((await read('a.jpg', createJpeg(undefined, [comment]))).placeOf('13800138000')).toEqual([
      '[图片说明]',
    ])
    const png = await read('a.png', createPng(3, 2, { Comment: '电话13800138000' }))
    expect(png.placeOf('13800138000')).toContain('[图片说明]')
    const tail = await read('a.jpg', createJpeg(undefined, [], '后面的电话13800138000'))
    expect(tail.placeOf('13800138000')).toEqual(['[图片后面附加的数据]'])
  })

  test('names that Windows and Photoshop write are read as they were written', async () => {
    const xp = Buffer.from('张三\0', 'utf16le')
    // One tag, XPAuthor, of bytes that stand behind the directory.
    const tiff = Buffer.from(
      `49492a0008000000 0100 9d9c 0100 0${xp.length}000000 1a000000 00000000`.replaceAll(' ', ''),
      'hex',
    )
    const windows = toSegment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff, xp]))
    const byline = Buffer.concat([Buffer.from([0x1c, 2, 80, 0, 6]), Buffer.from('李四')])
    // Photoshop 3.0, 8BIM, the resource of IPTC without a name, eleven bytes.
    const head = Buffer.from('50686f746f73686f7020332e30003842494d040400000000000b', 'hex')
    const photoshop = toSegment(0xed, Buffer.concat([head, byline, Buffer.alloc(1)]))
    const { findings } = await read('a.jpg', createJpeg(undefined, [windows, photoshop]))
    expect(findings.map(({ detail }) => detail)).toEqual(['作者：李四', '作者：张三'])
  })

  test('in a Word file is read as well', async () => {
    const files = new Map([['word/media/image1.jpeg', createJpeg(tags)]])
    const docx = createDocx(
      paragraph('正文'),
      Object.fromEntries([...files].map(([name]) => [name, ''])),
    )
    const packed = packZip(
      [...unpackZip(docx)].map(([name, bytes]) => [name, files.get(name) ?? bytes]),
    )
    const { findings } = await read('a.docx', packed)
    expect(findings.map(({ kind }) => kind)).toEqual(['location', 'metadata'])
  })
})

describe('in a file before 2007', () => {
  test('text and author of a Word file are found', async () => {
    const { placeOf, findings } = await read('a.doc', createDoc('正文甲\n第二段乙', '张三'))
    expect([placeOf('正文甲'), placeOf('第二段乙'), placeOf('张三')]).toEqual([
      ['正文'],
      ['正文'],
      ['[文件属性]'],
    ])
    expect(findings.map(({ detail }) => detail)).toEqual(['', '作者：张三'])
  })

  test('RTF under the name of Word is read', async () => {
    const rtf = String.raw`{\rtf1\ansi\ansicpg936{\info{\author \'d5\'c5\'c8\'fd}}\u20844?\u24320?13800138000\par}`
    const { placeOf } = await read('a.doc', Buffer.from(rtf))
    expect([placeOf('张三'), placeOf('公开13800138000')]).toEqual([['正文'], ['正文']])
  })
})

describe('files inside files', () => {
  const inner = createDocx(paragraph('最里面的甲'))
  const zipped = packZip([['名册/张三.docx', inner]])

  test('are read to the innermost, with their names', async () => {
    const ole = createOle({
      '\u0001Ole10Native': createPackage('名册.zip', 'C:\\张三\\名册.zip', zipped),
    })
    const files = new Map(unpackZip(createDocx(paragraph('正文'))))
    files.set('word/embeddings/oleObject1.bin', ole)
    const { placeOf, findings } = await read('a.docx', packZip(files))
    expect(placeOf('最里面的甲')).toEqual([
      '[里面的文件“word/embeddings/oleObject1.bin” › 里面的文件“名册.zip” › 里面的文件“名册/张三.docx” › 正文]',
    ])
    expect(placeOf('C:\\张三').length).toBeGreaterThan(0)
    expect(findings).toEqual([])
  })

  test('that nobody can open are told', async () => {
    const files = new Map(unpackZip(createDocx(paragraph('正文'))))
    files.set('word/embeddings/a.dat', Buffer.from('000102030405', 'hex'))
    const { findings } = await read('a.docx', packZip(files))
    expect(findings).toEqual([
      { kind: 'unreadable', detail: '里面的文件“word/embeddings/a.dat”的内容' },
    ])
  })
})

describe('a Word file with pictures', () => {
  const create = (text: string, width: number, height: number) =>
    packZip([
      ...unpackZip(createDocx(paragraph(text))),
      ['word/media/image1.png', createPng(width, height)],
    ])

  test('and hardly a word is a scan', async () => {
    const { findings } = await read('a.docx', create('名单', 800, 600))
    expect(findings).toEqual([{ kind: 'scan', detail: '' }])
  })

  test('and a text beside them is none', async () => {
    const { findings } = await read('a.docx', create('收支已经公布。'.repeat(10), 800, 600))
    expect(findings).toEqual([])
  })

  test('in the shape of a page cannot be checked', async () => {
    const { findings } = await read('a.docx', create('收支已经公布。'.repeat(10), 1000, 1414))
    expect(findings).toEqual([
      { kind: 'unreadable', detail: '里面的图片“word/media/image1.png”像扫描的一页，' },
    ])
  })
})

describe('a PDF of which some pages are pictures', () => {
  test('tells which', async () => {
    const document = await PDFDocument.load(createPdf(['A first page with so many words on it']))
    const picture = await document.embedPng(createPng(800, 600))
    document.addPage([595, 842]).drawImage(picture, { x: 0, y: 0, width: 595, height: 842 })
    document.addPage([595, 842])
    const { findings } = await read('a.pdf', Buffer.from(await document.save()))
    expect(findings.filter(({ kind }) => kind === 'scan')).toEqual([
      { kind: 'scan', detail: '第 2 页' },
    ])
  })
})

test('links of a Word file lead to nobody unseen', async () => {
  const bytes = createDocx(paragraph('正文'), {
    'word/_rels/document.xml.rels': relationships(
      relationship('rId9', 'hyperlink', 'mailto:wang@example.cn'),
    ),
  })
  expect((await read('a.docx', bytes)).placeOf('wang@example.cn')).toEqual(['[链接]'])
})

test('a blank PDF has no parts', async () => {
  expect((await read('a.pdf', createPdf(['']))).parts).toEqual([])
})
