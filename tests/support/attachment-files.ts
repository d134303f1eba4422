import { packZip } from '../../src/loaders/attachments/zip-writer.ts'

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relationNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A Word file with this body, in WordprocessingML, and further parts by their names. */
export function createDocx(body: string, parts: Readonly<Record<string, string>> = {}): Buffer {
  return packZip(
    Object.entries({
      '[Content_Types].xml': contentTypes,
      '_rels/.rels': relationships(
        relationship('rId1', 'officeDocument', 'word/document.xml', 'Internal'),
      ),
      'word/document.xml': wordPart('document', `<w:body>${body}</w:body>`),
      'word/styles.xml': wordPart('styles', headingStyles),
      'word/_rels/document.xml.rels': relationships(''),
      ...parts,
    }).map(([name, xml]) => [name, Buffer.from(xml)]),
  )
}

/** A part of a Word file with one root element. */
export function wordPart(root: string, content: string): string {
  return `${xmlHead}<w:${root} xmlns:w="${wordNamespace}" xmlns:r="${relationNamespace}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">${content}</w:${root}>`
}

/** A paragraph of plain text, in a style where one is named. */
export function paragraph(text: string, style?: string): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

/** A row of a table; a cell is its text or whole WordprocessingML of a cell. */
export function tableRow(cells: readonly string[], properties = ''): string {
  const row = cells.map((cell) => (cell.startsWith('<w:tc>') ? cell : tableCell(cell)))
  return `<w:tr>${properties}${row.join('')}</w:tr>`
}

/** A cell with one paragraph of text; its properties may merge it with others. */
export function tableCell(text: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`
}

/** The relations of the document part. */
export function relationships(content: string): string {
  return `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`
}

/** One relation: what a part is, or where a link leads. */
export function relationship(
  id: string,
  type: string,
  target: string,
  mode: 'External' | 'Internal' = 'External',
): string {
  return `<Relationship Id="${id}" Type="${relationNamespace}/${type}" Target="${target}" TargetMode="${mode}"/>`
}

/** A PDF with one line of ASCII text on each page; a page without text is a blank sheet. */
export function createPdf(pages: readonly string[], trailer = ''): Buffer {
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((text, index) => {
      const stream = text === '' ? '' : `BT /F1 12 Tf 72 720 Td (${text}) Tj ET`
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ]
    }),
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return Buffer.from(
    `${body}xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${size} /Root 1 0 R ${trailer}>>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  )
}

/** What makes a reader of PDF ask for a password: keys that fit none. */
export const pdfPassword = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> >> /ID [<00><00>] `

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const contentTypes = `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`
const headingStyles = [1, 2, 3]
  .map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="${level}"><w:name w:val="heading ${level}"/></w:style>`,
  )
  .join('')
