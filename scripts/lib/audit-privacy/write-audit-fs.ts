import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { loadCorpus } from '#loaders/corpus-fs.ts'
import type { CorpusFile } from '../corpus/entry-file.ts'
import { createRandom } from '../corpus/random.ts'
import { writeCorpus } from '../corpus/write-corpus-fs.ts'
import { allowedTables, refusedHeads } from './heads.ts'
import { createLeak, leakKinds } from './leaks.ts'
import { createLookAlike } from './look-alikes.ts'
import { digits } from './persons.ts'
import { places, toEntry } from './places.ts'

/** Writes a root with clean entries and planted ones, and says which is which. */
export function writeAudit({ out, seed, perPlace, docs, shippedRoot }: AuditOptions): Planting[] {
  writeCorpus({ docs, out, seed, shippedRoot })
  const unit = loadCorpus(out).corpus.units.find(({ data }) => data.kind === '村')?.data.id
  if (unit === undefined) throw new Error('The corpus has no village.')
  const plantings = [
    ...plantLeaks(unit, seed, perPlace),
    ...plantHeads(unit),
    ...plantLookAlikes(unit, seed, docs),
  ]
  for (const { files } of plantings) for (const file of files) write(out, file)
  return plantings
}

/** One entry, with what was planted in it, or nothing. */
export interface Planting {
  readonly id: string
  readonly kind: string
  readonly place: string
  readonly text: string
  readonly isClean: boolean
  readonly files: readonly CorpusFile[]
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
  for (let nth = 0; nth < count; nth += 1) {
    const random = createRandom(`${seed}/names/${nth}`)
    const id = `named-${nth}`
    const phone = `138${digits(random, 8)}`
    const name = random.pick([phone, `王建国${phone}`, `名单-${phone}`, `${phone}-申请`])
    const file = `attachments/2026/${name}.txt`
    yield {
      id,
      kind: 'mobile',
      place: 'file name',
      text: name,
      isClean: false,
      files: [
        toEntry({ id, unit, text: '' }, { attachments: [{ file, title: '申请' }] }),
        { path: `data/${file}`, content: '申请材料。\n' },
      ],
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
