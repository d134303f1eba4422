/** The parts of a Word file with these paragraphs. */
export function createDocx(paragraphs: readonly string[]): [string, Uint8Array][] {
  const body = paragraphs
    .map((text) => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`)
    .join('')
  return toParts({
    '[Content_Types].xml': contentTypes(
      '/word/document.xml',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
    ),
    '_rels/.rels': officeRelation('word/document.xml'),
    'word/document.xml': `${xmlHead}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  })
}

/** The parts of an Excel file with one sheet of text cells. */
export function createXlsx(rows: readonly (readonly string[])[]): [string, Uint8Array][] {
  const cells = rows.map((row, index) => {
    const inner = row.map(
      (text, column) =>
        `<c r="${String.fromCharCode(65 + column)}${index + 1}" t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`,
    )
    return `<row r="${index + 1}">${inner.join('')}</row>`
  })
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  return toParts({
    '[Content_Types].xml': contentTypes(
      '/xl/workbook.xml',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>',
    ),
    '_rels/.rels': officeRelation('xl/workbook.xml'),
    'xl/workbook.xml': `${xmlHead}<workbook xmlns="${main}" xmlns:r="${officeRelations}"><sheets><sheet name="明细" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `${xmlHead}<worksheet xmlns="${main}"><sheetData>${cells.join('')}</sheetData></worksheet>`,
  })
}

/**
 * A PDF whose text can be read: it embeds no font, only the table that says which characters its
 * codes stand for (ToUnicode, ISO 32000-1, 9.10.3).
 */
export function createPdf(lines: readonly string[], subject = ''): Uint8Array {
  const pages = toPages(lines.flatMap((line) => line.match(/.{1,34}/gu) ?? []))
  const codes = new Map(
    [...new Set(lines.join(''))].map((character, index) => [character, index + 1]),
  )
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${7 + index * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 >>',
    '<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 859 /Descent -141 /CapHeight 700 /StemV 80 >>',
    toStream(toUnicodeMap(codes)),
    ...pages.flatMap((page, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${8 + index * 2} 0 R >>`,
      toStream(toPageContent(page, codes)),
    ]),
  ]
  return toPdfFile(objects, subject)
}

const linesPerPage = 40

function toPages(lines: readonly string[]): string[][] {
  return Array.from({ length: Math.max(1, Math.ceil(lines.length / linesPerPage)) }, (_, index) =>
    lines.slice(index * linesPerPage, (index + 1) * linesPerPage),
  )
}

function toPageContent(lines: readonly string[], codes: ReadonlyMap<string, number>): string {
  const shown = lines.map((line, index) => {
    const hex = Array.from(line, (character) => toHex(codes.get(character) ?? 0)).join('')
    return `1 0 0 1 60 ${780 - index * 18} Tm <${hex}> Tj`
  })
  return `BT /F1 14 Tf ${shown.join('\n')} ET`
}

function toUnicodeMap(codes: ReadonlyMap<string, number>): string {
  const pairs = [...codes].map(([character, code]) => {
    const units = Array.from({ length: character.length }, (_, at) =>
      toHex(character.charCodeAt(at)),
    )
    return `<${toHex(code)}> <${units.join('')}>`
  })
  // No more than a hundred pairs stand in one block (Adobe Technical Note 5014).
  const blocks = Array.from({ length: Math.ceil(pairs.length / 100) }, (_, index) => {
    const block = pairs.slice(index * 100, (index + 1) * 100)
    return `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`
  })
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Text def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n${blocks.join('\n')}\nendcmap end end`
}

function toStream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
}

/** `subject` is a property of the file, which no page shows. */
function toPdfFile(contents: readonly string[], subject: string): Uint8Array {
  const hex = Buffer.from(`\ufeff${subject}`, 'utf16le').swap16().toString('hex')
  const objects = subject === '' ? contents : [...contents, `<< /Subject <${hex}> >>`]
  const info = subject === '' ? '' : ` /Info ${objects.length} 0 R`
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return Buffer.from(
    `${body}xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${size} /Root 1 0 R${info} >>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  )
}

function toHex(code: number): string {
  return code.toString(16).padStart(4, '0')
}

function toParts(files: Readonly<Record<string, string>>): [string, Uint8Array][] {
  return Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])
}

function contentTypes(part: string, type: string, more = ''): string {
  return `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="${part}" ContentType="${type}"/>${more}</Types>`
}

function officeRelation(target: string): string {
  return relations('officeDocument', target)
}

function relations(type: string, target: string): string {
  return `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${officeRelations}/${type}" Target="${target}"/></Relationships>`
}

/** Text as XML holds it. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
