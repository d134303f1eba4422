import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { loadCorpus } from '#loaders/corpus-fs.ts'
import type { CorpusFile } from '../corpus/entry-file.ts'
import { createRandom } from '../corpus/random.ts'
import { writeCorpus } from '../corpus/write-corpus-fs.ts'
import { allowedTables, refusedHeads } from './heads.ts'
import { plantCellPieces } from './cell-pieces.ts'
import { createLeak, leakKinds } from './leaks.ts'
import { createLookAlike } from './look-alikes.ts'
import { createNamed } from './named-files.ts'
import { plantPhotos } from './photos.ts'
import { places } from './places.ts'
import { toEntry } from './planted-entry.ts'
import { plantInShared, sharedPlaces, toSharedFile } from './shared-files.ts'

/** Writes a root with clean entries and planted ones, and says which is which. */
export function writeAudit({ out, seed, perPlace, docs, shippedRoot }: AuditOptions): Planting[] {
  writeCorpus({ docs, out, seed, shippedRoot })
  const unit = loadCorpus(out).corpus.units.find(({ data }) => data.kind === '村')?.data.id
  if (unit === undefined) throw new Error('The corpus has no village.')
  const plantings = [
    ...plantLeaks(unit, seed, perPlace),
    ...plantHeads(unit),
    ...plantPhotos(unit, seed, perPlace),
    ...plantCellPieces(unit, seed, perPlace),
    ...plantLookAlikes(unit, seed, docs),
  ]
  for (const { files } of plantings) for (const file of files) write(out, file)
  return [...plantings, ...plantShared(out, seed, perPlace)]
}

/** One entry, with what was planted in it, or nothing. */
export interface Planting {
  readonly id: string
  readonly kind: string
  readonly place: string
  readonly text: string
  readonly isClean: boolean
  readonly files: readonly CorpusFile[]
  /** The line of its file, where others stand in it, too. */
  readonly line?: number
}

interface AuditOptions {
  readonly out: string
  readonly seed: string
  /** How many of each kind stand in each place. */
  readonly perPlace: number
  /** How many clean entries of running text, and as many again of look-alikes. */
  readonly docs: number
  readonly shippedRoot: string
}

function* plantLeaks(unit: string, seed: string, perPlace: number): Generator<Planting> {
  let number = 0
  for (const kind of leakKinds) {
    for (const [place, createFiles] of Object.entries(places)) {
      for (let nth = 0; nth < perPlace; nth += 1) {
        const text = createLeak(kind, createRandom(`${seed}/${kind}/${place}/${nth}`))
        const id = `planted-${(number += 1)}`
        yield { id, kind, place, text, isClean: false, files: createFiles({ id, unit, text }) }
      }
    }
  }
  yield* plantFileNames(unit, seed, perPlace)
}

function* plantFileNames(unit: string, seed: string, count: number): Generator<Planting> {
  for (let nth = 0; nth < count * 2; nth += 1) {
    const { kind, name } = createNamed(createRandom(`${seed}/names/${nth}`), nth)
    const id = `named-${nth}`
    const file = `attachments/2026/${name}.txt`
    yield {
      ...{ id, kind, place: 'file name', text: name, isClean: false },
      files: [
        toEntry({ id, unit, text: '' }, { attachments: [{ file, title: '申请' }] }),
        { path: `data/${file}`, content: '申请材料。\n' },
      ],
    }
  }
}

/** The gate shows so many of one code in one file and counts the rest. */
const mostPerShared = 2

function* plantShared(out: string, seed: string, perPlace: number): Generator<Planting> {
  const count = Math.min(perPlace, mostPerShared)
  for (const place of sharedPlaces) {
    const leaks = leakKinds.flatMap((kind) =>
      Array.from({ length: count }, (_, nth) => ({
        kind,
        text: createLeak(kind, createRandom(`${seed}/${kind}/${place}/${nth}`)),
      })),
    )
    const texts = leaks.map(({ text }) => text)
    const lines = plantInShared(out, place, texts)
    const file = { path: toSharedFile(place), content: '' }
    for (const [nth, { kind, text }] of leaks.entries()) {
      const id = `${place}-${nth}`
      const line = lines[nth] ?? 0
      yield { id, kind, place, text, isClean: false, files: [file], line }
    }
  }
}

function* plantHeads(unit: string): Generator<Planting> {
  for (const [nth, head] of refusedHeads.entries()) {
    const id = `head-${nth}`
    const csv = [
      toEntry({ id, unit, text: '' }, { tables: [{ data: `2026/${id}.csv`, caption: '明细' }] }),
      { path: `data/affairs/2026/${id}.csv`, content: `姓名,${head},金额（元）\n王*,见底册,300\n` },
    ]
    const planted = { kind: 'column head', text: head, isClean: false }
    yield { ...planted, id, place: 'CSV', files: csv }
    const inBody = `${id}-b`
    const table = `| 姓名 | ${head} |\n| --- | --- |\n| 王* | 见底册 |\n`
    const files = [toEntry({ id: inBody, unit, text: '' }, {}, `公布如下。\n\n${table}`)]
    yield { ...planted, id: inBody, place: 'table in a body', files }
  }
}

function* plantLookAlikes(unit: string, seed: string, count: number): Generator<Planting> {
  for (let nth = 0; nth < count; nth += 1) {
    const random = createRandom(`${seed}/look-alike/${nth}`)
    const id = `clean-${nth}`
    const text = Array.from({ length: 4 }, () => createLookAlike(random)).join('\n\n')
    const [head = [], ...rows] = allowedTables[nth % allowedTables.length] ?? []
    const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
    const table = line(head) + line(head.map(() => '---')) + rows.map(line).join('')
    const files = [toEntry({ id, unit, text: '' }, {}, `${text}\n\n${table}`)]
    yield { id, kind: '', place: '', text, isClean: true, files }
  }
}

function write(out: string, { path, content }: CorpusFile): void {
  mkdirSync(dirname(join(out, path)), { recursive: true })
  writeFileSync(join(out, path), content)
}
