import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { toQueryWords } from '#domain/search/pairs.ts'
import { createNeedleFinder } from '#domain/takedown/needles.ts'
import type { TakedownTarget } from '#domain/takedown/takedown-target.ts'
import { readAllText } from '#loaders/takedown/find-in-content-fs.ts'
import type { Place } from '#loaders/takedown/place.ts'
import { readChunk, type WordRow } from '#integrations/search/repack/pagefind-form.ts'

/** Every file of a finished site that holds what must go, whatever form the file has. */
export async function findInSite(site: string, target: TakedownTarget): Promise<Place[]> {
  if (!existsSync(site)) return []
  const find = createNeedleFinder([...target.needles, ...target.sayings])
  const files = listFiles(site)
  const places: Place[] = []
  for (const file of files.filter((path) => !path.endsWith('.pf_index'))) {
    const bytes = unpack(readFileSync(join(site, file)))
    const text = await readAllText(toReadableName(file), bytes)
    const isFound = find(text) !== undefined || find(basename(file)) !== undefined
    if (isFound) places.push({ area: 'site', name: file, detail: '' })
  }
  return [...places, ...findInIndexes(site, files, target)]
}

function listFiles(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(site, join(item.parentPath, item.name)).replaceAll('\\', '/'))
    .sort()
}

/** Pagefind packs its files without saying so in their names. */
function unpack(bytes: Buffer): Uint8Array {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes
}

/** Whatever is no document is read as text, as far as it is text. */
function toReadableName(file: string): string {
  return /\.(?:pdf|docx?|xlsx?|ods|et|wps|ofd|jpe?g|png|gif|webp|csv)$/i.test(file)
    ? file
    : 'site.txt'
}

/** The index holds words of two symbols each with their places, so a phrase is a run of places. */
function findInIndexes(site: string, files: readonly string[], target: TakedownTarget): Place[] {
  const phrases = target.phrases.map((phrase) => toQueryWords(Array.from(phrase)))
  // An index holds millions of places; those of other words need not stay in memory.
  const asked = new Set(phrases.flat())
  const byIndex = Map.groupBy(
    files.filter((path) => path.endsWith('.pf_index')),
    (path) => dirname(path),
  )
  return [...byIndex].flatMap(([folder, chunks]) => {
    const words = new Map(
      chunks.flatMap((chunk) =>
        readChunk(readFileSync(join(site, chunk)))
          .filter(([word]) => asked.has(word))
          .map((row) => [row[0], row] as const),
      ),
    )
    const isFound = phrases.some((phrase) => hasPhrase(words, phrase))
    return isFound ? [{ area: 'search' as const, name: folder, detail: '' }] : []
  })
}

function hasPhrase(words: ReadonlyMap<string, WordRow>, phrase: readonly string[]): boolean {
  let ends: Set<string> | undefined
  for (const word of phrase) {
    const row = words.get(word)
    if (row === undefined) return false
    const places = listPlaces(row)
    const before = ends
    ends = new Set(
      places
        .filter(([page, at]) => before === undefined || before.has(`${page} ${at - 1}`))
        .map(([page, at]) => `${page} ${at}`),
    )
    if (ends.size === 0) return false
  }
  return ends !== undefined
}

/** Page and place, each written as its distance from the one before. */
function listPlaces([, pages]: WordRow): [page: number, place: number][] {
  const places: [number, number][] = []
  let page = 0
  for (const [delta, distances] of pages) {
    page += delta
    let at = 0
    for (const distance of distances.slice(1)) {
      at += distance
      places.push([page, at])
    }
  }
  return places
}
