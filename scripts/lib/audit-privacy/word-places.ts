import { packZip } from '#loaders/attachments/zip-writer.ts'
import { createDocx, escapeXml } from '../corpus/office-files.ts'
import { attach, closing, opening } from './planted-entry.ts'
import type { Place } from './planted-entry.ts'

/** Everywhere in a Word file. */
export const wordPlaces: Readonly<Record<string, Place>> = {
  Word: (seed) => attach(seed, 'docx', packZip(createDocx([opening, seed.text, closing]))),
  'Word, split over runs': inBody((text) => {
    const middle = Math.floor(text.length / 2)
    return `<w:p>${toRun(text.slice(0, middle))}${toRun(text.slice(middle), '<w:b/>')}</w:p>`
  }),
  'Word, table': inBody(
    (text) => `<w:tbl><w:tr>${toCell('补助')}${toCell(text)}</w:tr></w:tbl><w:p/>`,
  ),
  'Word, hidden text': inBody((text) => `<w:p>${toRun(text, '<w:vanish/>')}</w:p>`),
  'Word, insertion': inBody(
    (text) => `<w:p><w:ins w:id="1" w:author="甲">${toRun(text)}</w:ins></w:p>`,
  ),
  'Word, deletion': inBody(
    (text) =>
      `<w:p><w:del w:id="1" w:author="甲"><w:r><w:delText>${text}</w:delText></w:r></w:del></w:p>`,
  ),
  'Word, comment': withPart('comments', (text) => [
    'word/comments.xml',
    `<w:comments ${main}><w:comment w:id="0"><w:p>${toRun(text)}</w:p></w:comment></w:comments>`,
  ]),
  'Word, header': withPart('header', (text) => [
    'word/header1.xml',
    `<w:hdr ${main}><w:p>${toRun(text)}</w:p></w:hdr>`,
  ]),
  'Word, footer': withPart('footer', (text) => [
    'word/footer1.xml',
    `<w:ftr ${main}><w:p>${toRun(text)}</w:p></w:ftr>`,
  ]),
  'Word, footnote': withPart('footnotes', (text) => [
    'word/footnotes.xml',
    `<w:footnotes ${main}><w:footnote w:id="2"><w:p>${toRun(text)}</w:p></w:footnote></w:footnotes>`,
  ]),
  'Word, properties': withPart('core-properties', (text) => [
    'docProps/core.xml',
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description>${text}</dc:description></cp:coreProperties>`,
  ]),
}

/** A Word file with another file of any kind in it. */
export function embed(name: string, content: Uint8Array): Buffer {
  return packZip([...createDocx([opening]), [`word/embeddings/${name}`, content]])
}

const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function inBody(toXml: (text: string) => string): Place {
  return (seed) => {
    const parts = createDocx([opening]).map(([name, bytes]): [string, Uint8Array] => {
      if (name !== 'word/document.xml') return [name, bytes]
      const xml = Buffer.from(bytes).toString()
      return [
        name,
        Buffer.from(xml.replace('</w:body>', `${toXml(escapeXml(seed.text))}</w:body>`)),
      ]
    })
    return attach(seed, 'docx', packZip(parts))
  }
}

function withPart(type: string, toPart: (text: string) => [name: string, xml: string]): Place {
  return (seed) => {
    const [name, xml] = toPart(escapeXml(seed.text))
    const link = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="${relations}/${type}" Target="/${name}"/></Relationships>`
    const parts: [string, Uint8Array][] = [
      ...createDocx([opening]),
      [name, Buffer.from(xml)],
      ['word/_rels/document.xml.rels', Buffer.from(link)],
    ]
    return attach(seed, 'docx', packZip(parts))
  }
}

function toRun(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}

function toCell(text: string): string {
  return `<w:tc><w:p>${toRun(text)}</w:p></w:tc>`
}
