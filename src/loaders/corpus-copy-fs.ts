import { closeSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { Corpus } from '#domain/corpus.ts'

/**
 * Puts a corpus into a file, from which each step of a build reads it again: no step then holds what
 * another has worked out, and all work from the very thing that the gate has passed.
 */
export function writeCorpusCopy(corpus: Corpus, file: string): void {
  mkdirSync(dirname(file), { recursive: true })
  // For its owner alone: it also holds what hangs only on the wall.
  const target = openSync(file, 'w', 0o600)
  try {
    for (const piece of toPieces(corpus)) writePiece(target, serialize(piece))
  } finally {
    closeSync(target)
  }
}

/** Reads a corpus that this Node has put into a file. */
export function readCorpusCopy(file: string): Corpus {
  const source = openSync(file, 'r')
  try {
    const fields = readPiece(source) as Fields
    for (let piece = readPiece(source); piece !== undefined; piece = readPiece(source)) {
      const [field, members] = piece as Members
      addMembers(fields[field], members)
    }
    return fields as unknown as Corpus
  } finally {
    closeSync(source)
  }
}

/** The corpus with its lists and maps empty, then their members: whole, it would be in memory twice. */
function* toPieces(corpus: Corpus): Generator<Fields | Members> {
  const fields: readonly (readonly [string, unknown])[] = Object.entries(corpus)
  yield Object.fromEntries(fields.map(([field, value]) => [field, toEmpty(value)]))
  for (const [field, value] of fields) {
    if (!isLong(value)) continue
    const members = [...value]
    for (let first = 0; first < members.length; first += membersPerPiece) {
      yield [field, members.slice(first, first + membersPerPiece)]
    }
  }
}

const membersPerPiece = 500

function toEmpty(value: unknown): unknown {
  if (!isLong(value)) return value
  return Array.isArray(value) ? [] : new Map()
}

function isLong(value: unknown): value is Iterable<unknown> {
  return Array.isArray(value) || value instanceof Map
}

function addMembers(target: unknown, members: readonly unknown[]): void {
  if (Array.isArray(target)) for (const member of members) target.push(member)
  else
    for (const [key, value] of members as [unknown, unknown][])
      (target as Map<unknown, unknown>).set(key, value)
}

function writePiece(target: number, bytes: Buffer): void {
  const length = Buffer.alloc(lengthBytes)
  length.writeUInt32LE(bytes.length)
  writeFully(target, length)
  writeFully(target, bytes)
}

function readPiece(source: number): unknown {
  const length = Buffer.alloc(lengthBytes)
  if (readSync(source, length) < lengthBytes) return undefined
  const bytes = Buffer.alloc(length.readUInt32LE())
  for (let done = 0; done < bytes.length;) {
    const count = readSync(source, bytes, { offset: done })
    if (count === 0) throw new RangeError('The copy of the corpus ends too early')
    done += count
  }
  return deserialize(bytes)
}

/** A disk may take less at once than it is given. */
function writeFully(target: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length;) done += writeSync(target, bytes, done)
}

const lengthBytes = 4

type Fields = Record<string, unknown>
type Members = readonly [field: string, members: readonly unknown[]]
