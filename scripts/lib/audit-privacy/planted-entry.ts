import type { CorpusFile } from '../corpus/entry-file.ts'
import { toEntryFile } from '../corpus/entry-file.ts'

export interface Planted {
  readonly id: string
  readonly unit: string
  readonly text: string
}

/** Makes the files of an entry with something planted in them. */
export type Place = (seed: Planted) => CorpusFile[]

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

/** An entry in order, with an attachment that is not. */
export function attach(seed: Planted, extension: string, content: Uint8Array): CorpusFile[] {
  const file = `attachments/2026/${seed.id}.${extension}`
  return [
    toEntry(seed, { attachments: [{ file, title: '明细' }] }),
    { path: `data/${file}`, content },
  ]
}

export function toCsv(...rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map((cell) => `"${cell}"`).join(',') + '\n').join('')
}

export const opening = '村务监督委员会审查了第三季度的收支，票据齐全。'
export const closing = '有意见的，可以在公示期内向村民委员会提出。'
