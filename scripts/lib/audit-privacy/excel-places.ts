import { packZip } from '#loaders/attachments/zip-writer.ts'
import { createXlsx, escapeXml } from '../corpus/office-files.ts'
import { attach } from './planted-entry.ts'
import type { Place } from './planted-entry.ts'

/** Everywhere in an Excel file; the text stands in B2 unless another place is named. */
export const excelPlaces: Readonly<Record<string, Place>> = {
  Excel: changed({}),
  'Excel, hidden row': changed({
    [sheetFile()]: (xml) => xml.replace('<row r="2">', '<row r="2" hidden="1">'),
  }),
  'Excel, hidden column': changed({
    [sheetFile()]: (xml) =>
      xml.replace(
        '<sheetData>',
        '<cols><col min="2" max="2" width="9" hidden="1"/></cols><sheetData>',
      ),
  }),
  'Excel, hidden sheet': changed({
    'xl/workbook.xml': (xml) =>
      xml.replace(
        '<sheet name="明细"',
        '<sheet name="合计" sheetId="2" r:id="rId2"/><sheet name="明细" state="hidden"',
      ),
    'xl/_rels/workbook.xml.rels': (xml) =>
      xml.replace(
        '</Relationships>',
        `<Relationship Id="rId2" Type="${relations}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
      ),
    'xl/worksheets/sheet2.xml': () =>
      `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>合计</t></is></c></row></sheetData></worksheet>`,
  }),
  'Excel, comment': moved((text) => ({
    'xl/comments1.xml': () =>
      `<comments xmlns="${main}"><authors><author/></authors><commentList><comment ref="A1" authorId="0"><text><t>${text}</t></text></comment></commentList></comments>`,
    'xl/worksheets/_rels/sheet1.xml.rels': () =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/comments" Target="../comments1.xml"/></Relationships>`,
  })),
  'Excel, defined name': moved((text) => ({
    'xl/workbook.xml': (xml) =>
      xml.replace(
        '</workbook>',
        `<definedNames><definedName name="备注">"${text}"</definedName></definedNames></workbook>`,
      ),
  })),
  'Excel, cached value': moved((text) => ({
    [sheetFile()]: (xml) =>
      xml.replace('</row>', `<c r="C1" t="str"><f>A2</f><v>${text}</v></c></row>`),
  })),
  'Excel, properties': moved((text) => ({
    'docProps/core.xml': () =>
      `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:subject>${text}</dc:subject></cp:coreProperties>`,
  })),
}

type Changes = Readonly<Record<string, (xml: string) => string>>

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function sheetFile(): string {
  return 'xl/worksheets/sheet1.xml'
}

function changed(changes: Changes): Place {
  return (seed) => attach(seed, 'xlsx', packWith(seed.text, changes))
}

function moved(toChanges: (text: string) => Changes): Place {
  return (seed) => attach(seed, 'xlsx', packWith('见说明', toChanges(escapeXml(seed.text))))
}

function packWith(text: string, changes: Changes): Buffer {
  const rows = [
    ['项目', '备注'],
    ['补助', text],
  ]
  const files = new Map(createXlsx(rows))
  for (const [name, change] of Object.entries(changes)) {
    files.set(name, Buffer.from(change(Buffer.from(files.get(name) ?? []).toString())))
  }
  return packZip(files)
}
