import { excelPlaces } from './excel-places.ts'
import { otherPlaces } from './other-places.ts'
import { picturePlaces } from './picture-places.ts'
import { closing, opening, toCsv, toEntry } from './planted-entry.ts'
import type { Place } from './planted-entry.ts'
import { wordPlaces } from './word-places.ts'

/** Where a sentence may stand; each place makes an entry of its own with it. */
export const places: Readonly<Record<string, Place>> = {
  body: (seed) => [toEntry(seed, {}, `${opening}\n\n${seed.text}\n\n${closing}\n`)],
  'body, in a paragraph': (seed) => [toEntry(seed, {}, `${opening}${seed.text}${closing}\n`)],
  'body, in a list': (seed) => [
    toEntry(seed, {}, `${opening}\n\n1. ${seed.text}\n2. ${closing}\n`),
  ],
  'table in a body': (seed) => [
    toEntry(seed, {}, `${opening}\n\n| 项目 | 备注 |\n| --- | --- |\n| 补助 | ${seed.text} |\n`),
  ],
  'HTML in a body': (seed) => [toEntry(seed, {}, `${opening}\n\n<p>${seed.text}</p>\n`)],
  'HTML comment': (seed) => [toEntry(seed, {}, `${opening}\n\n<!-- ${seed.text} -->\n`)],
  'front matter': (seed) => [toEntry(seed, { abstract: seed.text })],
  'front matter, nested': (seed) => [
    toEntry(seed, {
      supervisor: { body: '村务监督委员会', reviewedOn: '2026-11-02', opinion: seed.text },
    }),
  ],
  'front matter, comment': (seed) => [commentOn(seed, '\nperiod:', (text) => `\n# ${text}`)],
  'front matter, behind a value': (seed) => [
    commentOn(seed, '\ncreatedOn:', (text) => ` # ${text}`),
  ],
  CSV: (seed) => [
    toEntry(seed, { tables: [{ data: `2026/${seed.id}.csv`, caption: '明细' }] }),
    {
      path: `data/affairs/2026/${seed.id}.csv`,
      content: toCsv(['项目', '备注'], ['补助', seed.text]),
    },
  ],
  ...otherPlaces,
  ...picturePlaces,
  ...wordPlaces,
  ...excelPlaces,
}

/** A comment before a field of the front matter. */
function commentOn(
  seed: Parameters<Place>[0],
  field: string,
  toComment: (text: string) => string,
): ReturnType<Place>[number] {
  const { path, content } = toEntry(seed)
  return { path, content: String(content).replace(field, `${toComment(seed.text)}${field}`) }
}
