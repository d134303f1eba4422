import { PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { writeXlsx } from 'hucre/xlsx'
import { unpackZip } from '../../src/loaders/attachments/zip-archive.ts'
import { packZip } from '../../src/loaders/attachments/zip-writer.ts'
import { createDocx, createPdf, paragraph, wordPart } from './attachment-files.ts'

/** Properties of an office file. */
function coreProperties(creator: string, lastModifiedBy = '', title = ''): string {
  return `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title><dc:creator>${creator}</dc:creator><cp:lastModifiedBy>${lastModifiedBy}</cp:lastModifiedBy></cp:coreProperties>`
}

/** A Word file with something in every place where something can be. */
export function createFullDocx(): Buffer {
  const run = (text: string, properties: string) =>
    `<w:p><w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r></w:p>`
  const body = [
    `<w:p><w:r><w:t>分成</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>两截的号码</w:t></w:r></w:p>`,
    run('隐藏的文字甲', '<w:vanish/>'),
    run('白色的文字乙', '<w:color w:val="FFFFFF"/>'),
    `<w:p><w:del w:id="1" w:author="张三"><w:r><w:delText>删去的文字丙</w:delText></w:r></w:del></w:p>`,
    `<w:p><w:ins w:id="2" w:author="张三"><w:r><w:t>插入的文字丁</w:t></w:r></w:ins></w:p>`,
    `<w:p><w:r><w:instrText> HYPERLINK "mailto:wu@example.cn" </w:instrText></w:r></w:p>`,
    `<w:tbl><w:tr><w:tc><w:p><w:r><w:t>姓名</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>证件号</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>王*</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>格里隐藏戊</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`,
    `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="图" descr="图的说明己"/></wp:inline></w:drawing></w:r></w:p>`,
    `<w:p><w:r><w:pict><w:txbxContent>${paragraph('文本框庚')}</w:txbxContent></w:pict></w:r></w:p>`,
  ].join('')
  return createDocx(body, {
    'word/comments.xml': wordPart(
      'comments',
      `<w:comment w:id="1" w:author="李四" w:initials="LS">${paragraph('批注辛')}</w:comment>`,
    ),
    'word/header1.xml': wordPart('hdr', paragraph('页眉壬')),
    'word/footer1.xml': wordPart('ftr', paragraph('页脚癸')),
    'word/footnotes.xml': wordPart(
      'footnotes',
      `<w:footnote w:id="2">${paragraph('脚注子')}</w:footnote>`,
    ),
    'docProps/core.xml': coreProperties('王小明', '赵六', '标题丑'),
    'docProps/app.xml': '<Properties><Company>某某打印店</Company></Properties>',
    'docProps/custom.xml':
      '<Properties><property name="经办人"><vt:lpwstr>寅经办</vt:lpwstr></property></Properties>',
    'customXml/item1.xml': '<root><field>自定义卯</field></root>',
    'word/charts/chart1.xml': '<c:chart><c:pt><c:v>图表的缓存辰</c:v></c:pt></c:chart>',
  })
}

/** An Excel file with something in every place where something can be. */
export async function createFullXlsx(): Promise<Buffer> {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: '发放表',
        rows: [
          ['姓名', '金额', '账号'],
          ['王*', 500, '列里藏着甲'],
          ['行里藏着乙', 0, ''],
          [13800138000, '三个分号丙', ''],
        ],
        columns: [{}, {}, { hidden: true }],
        rowDefs: new Map([[2, { hidden: true }]]),
        cells: new Map([
          ['1,0', { comment: { author: '张三', text: '批注丁' } }],
          ['1,1', { formula: 'IF(A1="公式里的戊",500,0)', formulaResult: 500 }],
          ['3,0', { style: { numFmt: '0.0E+00' } }],
          ['3,1', { style: { numFmt: ';;;' } }],
        ]),
      },
      { name: '藏', rows: [['隐藏的表己']], hidden: true },
      { name: '深藏', rows: [['深藏的表庚']], veryHidden: true },
    ],
    namedRanges: [{ name: '名称辛', range: '发放表!$A$1' }],
    properties: { creator: '王小明', company: '某某打印店' },
  })
  const files = new Map(unpackZip(bytes))
  const add = (name: string, xml: string) => files.set(name, Buffer.from(xml))
  add(
    'xl/externalLinks/externalLink1.xml',
    '<externalLink><cell r="A1"><v>外部缓存壬</v></cell></externalLink>',
  )
  add(
    'xl/pivotCache/pivotCacheDefinition1.xml',
    '<pivotCacheDefinition><s v="透视缓存癸"/></pivotCacheDefinition>',
  )
  add(
    'xl/threadedComments/threadedComment1.xml',
    '<ThreadedComments><threadedComment><text>会话批注子</text></threadedComment></ThreadedComments>',
  )
  const strings = Buffer.from(files.get('xl/sharedStrings.xml') ?? []).toString()
  add('xl/sharedStrings.xml', strings.replace('</sst>', '<si><t>删去还在的丑</t></si></sst>'))
  const sheet = Buffer.from(files.get('xl/worksheets/sheet1.xml') ?? []).toString()
  add(
    'xl/worksheets/sheet1.xml',
    sheet.replace(
      '</worksheet>',
      '<dataValidations><dataValidation prompt="提示寅"><formula1>"选项卯,选项辰"</formula1></dataValidation></dataValidations><headerFooter><oddHeader>页眉巳</oddHeader></headerFooter></worksheet>',
    ),
  )
  return packZip(files)
}

/** A PDF with something beside its pages, saved again after a word was changed. */
export async function createFullPdf(): Promise<Buffer> {
  const document = await PDFDocument.load(createPdf(['Visible line']))
  document.setAuthor('王小明')
  document.setKeywords(['关键词甲'])
  const { context } = document
  const note = context.obj({ Type: 'Annot', Subtype: 'Text', Rect: [10, 10, 30, 30] })
  note.set(PDFName.of('Contents'), PDFHexString.fromText('批注乙'))
  note.set(PDFName.of('T'), PDFHexString.fromText('张三'))
  document.getPage(0).node.set(PDFName.of('Annots'), context.obj([context.register(note)]))
  const field = document.getForm().createTextField('name')
  field.setMaxLength(20)
  field.acroField.dict.set(PDFName.of('V'), PDFHexString.fromText('表单丙'))
  field.addToPage(document.getPage(0), { x: 50, y: 50, width: 100, height: 20 })
  field.acroField.dict.set(PDFName.of('V'), PDFHexString.fromText('表单丙'))
  await document.attach(Buffer.from('附件里的丁'), '名册.txt', { mimeType: 'text/plain' })
  context.register(context.obj({ Orphan: PDFHexString.fromText('没有人用的戊') }))
  context.register(context.obj({ Note: PDFString.of('13800138000') }))
  return Buffer.from(
    await document.save({ updateFieldAppearances: false, useObjectStreams: false }),
  )
}

/** A PDF whose second version leaves out what the first one says. */
export function createSavedAgainPdf(): Buffer {
  const first = createPdf(['Secret 13800138000'])
  const stream = 'BT /F1 12 Tf 72 720 Td (Nothing) Tj ET'
  const object = `5 0 obj\n<< /Length ${stream.length} >>\nstream\n${stream}\nendstream\nendobj\n`
  const text = first.toString('latin1')
  const [, previous = '0'] = /startxref\n(\d+)/.exec(text) ?? []
  const xref = `xref\n5 1\n${String(text.length).padStart(10, '0')} 00000 n \ntrailer\n<< /Size 6 /Root 1 0 R /Prev ${previous} >>\nstartxref\n${text.length + object.length}\n%%EOF\n`
  return Buffer.from(text + object + xref, 'latin1')
}
