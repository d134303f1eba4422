import type { Takedown } from '#schemas/takedown.ts'
import { toStretches } from './needles.ts'
import { toPlainRow } from './plain-row.ts'

/** A digest in hexadecimal digits that only who has the key can make. */
export type KeyedDigest = (purpose: string, content: string | Uint8Array) => string

export type DigestFields = Pick<Takedown, 'length' | 'head' | 'digest' | 'key' | 'kind'>

/** What is recorded of a text: a digest of each of its stretches. */
export function toTextDigests(row: string, keyed: KeyedDigest): DigestFields[] {
  return [...new Set(toStretches(row))].map((stretch) => ({
    kind: 'text',
    length: stretch.length,
    head: toHead(stretch, keyed),
    digest: toDigest(stretch, keyed),
    key: toKeyName(keyed),
  }))
}

/** What is recorded of a file: a digest of its bytes, and one of its text, which survives another saving. */
export function toFileDigests(bytes: Uint8Array, text: string, keyed: KeyedDigest): DigestFields[] {
  const { row } = toPlainRow(text)
  const key = toKeyName(keyed)
  const file = { kind: 'file' as const, length: 0, head: '0000', key }
  return [
    { ...file, digest: toBytesDigest(bytes, keyed) },
    ...(row.length < tellingFile ? [] : [{ ...file, digest: toWholeDigest(row, keyed) }]),
  ]
}

/** By this a record says which key it was made with. */
export function toKeyName(keyed: KeyedDigest): string {
  return keyed('key', 'name').slice(0, 8)
}

/** Finds in texts and files what was taken down. */
export function createTakedownMatcher(
  records: readonly Takedown[],
  keyed: KeyedDigest,
): TakedownMatcher {
  const files = new Map(
    records.filter(({ kind }) => kind === 'file').map((each) => [each.digest, each]),
  )
  const texts = records.filter(({ kind }) => kind === 'text')
  const byHead = Map.groupBy(texts, ({ head }) => head)
  const heads = new Map<string, readonly Takedown[] | undefined>()
  const findAt = (row: string, at: number): Takedown | undefined => {
    const beginning = row.slice(at, at + 2)
    if (!heads.has(beginning)) heads.set(beginning, byHead.get(toHead(beginning, keyed)))
    return heads.get(beginning)?.find(({ length, digest }) => {
      const stretch = row.slice(at, at + length)
      return stretch.length === length && toDigest(stretch, keyed) === digest
    })
  }
  return {
    findText: (source) => (texts.length === 0 ? [] : findTexts(source, findAt)),
    findFile: (bytes, text) => {
      const whole = text === undefined ? '' : toPlainRow(text).row
      return (
        files.get(toBytesDigest(bytes, keyed)) ??
        (whole.length < tellingFile ? undefined : files.get(toWholeDigest(whole, keyed)))
      )
    },
  }
}

export interface TakedownMatcher {
  readonly findText: (source: string) => readonly TakedownMatch[]
  readonly findFile: (bytes: Uint8Array, text?: string) => Takedown | undefined
}

export interface TakedownMatch {
  /** Offset in the source. */
  readonly start: number
  readonly record: Takedown
}

function findTexts(
  source: string,
  findAt: (row: string, at: number) => Takedown | undefined,
): TakedownMatch[] {
  const plain = toPlainRow(source)
  const found = new Map<Takedown, string>()
  for (let at = 0; at < plain.row.length - 1; at += 1) {
    const record = findAt(plain.row, at)
    if (record !== undefined) found.set(record, plain.row.slice(at, at + record.length))
  }
  return [...found].flatMap(([record, stretch]) =>
    plain.find(stretch).map(({ start }) => ({ start, record })),
  )
}

/** A file of fewer letters is too like others to be known by its text. */
const tellingFile = 20

function toHead(row: string, keyed: KeyedDigest): string {
  return keyed('head', row.slice(0, 2)).slice(0, 4)
}

function toDigest(stretch: string, keyed: KeyedDigest): string {
  return keyed('text', stretch).slice(0, 32)
}

function toWholeDigest(row: string, keyed: KeyedDigest): string {
  return keyed('whole', row).slice(0, 32)
}

function toBytesDigest(bytes: Uint8Array, keyed: KeyedDigest): string {
  return keyed('bytes', bytes).slice(0, 32)
}
