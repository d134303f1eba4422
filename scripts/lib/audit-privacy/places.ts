import { packZip } from '#loaders/attachments/zip-writer.ts'
import type { CorpusFile } from '../corpus/entry-file.ts'
import { toEntryFile } from '../corpus/entry-file.ts'
import { createDocx, createPdf, createXlsx } from '../corpus/office-files.ts'

/** Where a sentence may stand; each place makes an entry of its own with it. */
export const places: Readonly<Record<string, (seed: Planted) => CorpusFile[]>> = {
  body: (seed) => [toEntry(seed, {}, `${opening}\n\n${seed.text}\n\n${closing}\n`)],
  'body, in a paragraph': (seed) => [toEntry(seed, {}, `${opening}${seed.text}${closing}\n`)],
  'table in a body': (seed) => [
    toEntry(seed, {}, `${opening}\n\n| 项目 | 备注 |\n| --- | --- |\n| 补助 | ${seed.text} |\n`),
  ],
  'HTML in a body': (seed) => [toEntry(seed, {}, `${opening}\n\n<p>${seed.text}</p>\n`)],
  'front matter': (seed) => [toEntry(seed, { abstract: seed.text })],
  'nested YAML': (seed) => [
    toEntry(seed, {
      supervisor: { body: '村务监督委员会', reviewedOn: '2026-11-02', opinion: seed.text },
    }),
  ],
  CSV: (seed) => [
    toEntry(seed, { tables: [{ data: `2026/${seed.id}.csv`, caption: '明细' }] }),
    {
      path: `data/affairs/2026/${seed.id}.csv`,
      content: toCsv(['项目', '备注'], ['补助', seed.text]),
    },
  ],
  'attached text': (seed) => attach(seed, 'txt', Buffer.from(`${opening}\n${seed.text}\n`)),
  'attached CSV': (seed) =>
    attach(seed, 'csv', Buffer.from(toCsv(['项目', '备注'], ['补助', seed.text]))),
  Word: (seed) => attach(seed, 'docx', packZip(createDocx([opening, seed.text, closing]))),
  'Word, comment': (seed) => attach(seed, 'docx', packZip(withComment(seed.text))),
  'Word, properties': (seed) => attach(seed, 'docx', packZip(withProperties(seed.text))),
  Excel: (seed) =>
    attach(
      seed,
      'xlsx',
      packZip(
        createXlsx([
          ['项目', '备注'],
          ['补助', seed.text],
        ]),
      ),
    ),
  'Excel, hidden sheet': (seed) => attach(seed, 'xlsx', packZip(withHiddenSheet(seed.text))),
  PDF: (seed) => attach(seed, 'pdf', createPdf([opening, seed.text, closing])),
}

export interface Planted {
  readonly id: string
  readonly unit: string
  readonly text: string
}

/** An affair that is in order but for what is planted in it. */
export function toEntry(
  { id, unit }: Planted,
  fields: Readonly<Record<string, unknown>> = {},
  body = `${opening}\n`,
): CorpusFile {
  const own = {
    title: '2026年10月财务收支情况',
    origin: 'demo',
    unit,
    item: 'finance-ledger',
    period: '2026-10',
    createdOn: '2026-11-02',
    publishedAt: '2026-11-03 10:00',
  }
  return {
    path: `content/affairs/2026/${id}.md`,
    content: toEntryFile({ ...own, ...fields }, body),
  }
}

const opening = '村务监督委员会审查了第三季度的收支，票据齐全。'
const closing = '有意见的，可以在公示期内向村民委员会提出。'

function attach(seed: Planted, extension: string, content: Uint8Array): CorpusFile[] {
  const file = `attachments/2026/${seed.id}.${extension}`
  return [
    toEntry(seed, { attachments: [{ file, title: '明细' }] }),
    { path: `data/${file}`, content },
  ]
}

function toCsv(...rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map((cell) => `"${cell}"`).join(',') + '\n').join('')
}

type Parts = [string, Uint8Array][]

function withComment(text: string): Parts {
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  return createDocx([opening]).concat([
    [
      'word/comments.xml',
      Buffer.from(
        `<w:comments xmlns:w="${main}"><w:comment w:id="0"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:comment></w:comments>`,
      ),
    ],
    [
      'word/_rels/document.xml.rels',
      Buffer.from(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
      ),
    ],
  ])
}

function withProperties(text: string): Parts {
  return createDocx([opening]).concat([
    [
      'docProps/core.xml',
      Buffer.from(
        `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description>${text}</dc:description></cp:coreProperties>`,
      ),
    ],
  ])
}

/** The sheet of a workbook hidden, with another one before it that is not. */
function withHiddenSheet(text: string): Parts {
  return createXlsx([
    ['项目', '备注'],
    ['补助', text],
  ]).flatMap(([name, bytes]): Parts => {
    const xml = Buffer.from(bytes).toString()
    if (name === 'xl/workbook.xml') {
      const both = xml.replace(
        /<sheet name="明细"/,
        '<sheet name="合计" sheetId="2" r:id="rId2"/><sheet name="明细" state="hidden"',
      )
      return [[name, Buffer.from(both)]]
    }
    if (name === 'xl/_rels/workbook.xml.rels') {
      const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet'
      const both = xml.replace(
        '</Relationships>',
        `<Relationship Id="rId2" Type="${type}" Target="worksheets/sheet2.xml"/></Relationships>`,
      )
      return [[name, Buffer.from(both)]]
    }
    if (name !== 'xl/worksheets/sheet1.xml') return [[name, bytes]]
    const shown = xml.replace(/<t>[^<]*<\/t>/g, '<t>合计</t>')
    return [
      [name, bytes],
      ['xl/worksheets/sheet2.xml', Buffer.from(shown)],
    ]
  })
}
