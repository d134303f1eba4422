import { packZip } from '#loaders/attachments/zip-writer.ts'
import { createDocx, createPdf, createXlsx } from '../corpus/office-files.ts'
import { attach, closing, opening, toCsv } from './planted-entry.ts'
import type { Place } from './planted-entry.ts'
import { embed } from './word-places.ts'

/** Attachments of other kinds, and files inside files. */
export const otherPlaces: Readonly<Record<string, Place>> = {
  'attached text': (seed) => attach(seed, 'txt', Buffer.from(`${opening}\n${seed.text}\n`)),
  'attached CSV': (seed) =>
    attach(seed, 'csv', Buffer.from(toCsv(['项目', '备注'], ['补助', seed.text]))),
  PDF: (seed) => attach(seed, 'pdf', createPdf([opening, seed.text, closing])),
  'PDF, properties': (seed) => attach(seed, 'pdf', createPdf([opening], seed.text)),
  'archive in Word': (seed) => attach(seed, 'docx', embed('names.zip', zipOf(seed.text))),
  'Word in Word': (seed) =>
    attach(seed, 'docx', embed('names.docx', packZip(createDocx([seed.text])))),
  'Excel in Word': (seed) =>
    attach(seed, 'docx', embed('names.xlsx', packZip(createXlsx([['项目'], [seed.text]])))),
}

function zipOf(text: string): Buffer {
  return packZip([['名册.txt', Buffer.from(`${opening}\n${text}\n`)]])
}
