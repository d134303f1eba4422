import type { Unit } from '#schemas/unit.ts'

/** Finds names of places in running text that are not those of the list of units. */
export function createMentionFinder(units: readonly Unit[]): (text: string) => OddMention[] {
  const known = new Set(units.flatMap(({ name, aliases }) => [name, ...aliases]))
  const places = units.filter(({ kind }) => placeKinds.has(kind)).map(({ name }) => name)
  const townships = new Map(
    places.filter((name) => townshipEnd.test(name)).map((name) => [stemOf(name), name]),
  )
  const misspelt = indexByWildcard(places.filter((name) => stemOf(name).length >= 3))
  return (text) => [
    ...findNeighbours(text, known),
    ...findOtherKinds(text, townships, known),
    ...findMisspelt(text, misspelt, known),
  ]
}

/** “荷花村、明星村”: what stands beside a known name in a list should be known, too. */
function findNeighbours(text: string, known: ReadonlySet<string>): OddMention[] {
  return Array.from(text.matchAll(neighbour)).flatMap(({ 0: matched, 1: name = '', index }) => {
    const offset = index + matched.length - name.length
    const left = text.slice(Math.max(0, index - longestStem), index + endLength(matched))
    if (!endsWithAny(left, known) || endsWithAny(name, known) || collective.test(name)) return []
    return [{ name, offset, usual: undefined }]
  })
}

/** “柳泉街道” where there is a 柳泉镇, “西村乡镇” where there is a 西村乡. */
function findOtherKinds(
  text: string,
  townships: ReadonlyMap<string, string>,
  known: ReadonlySet<string>,
): OddMention[] {
  return Array.from(text.matchAll(otherKind)).flatMap(({ 0: kind, index }) => {
    for (let length = longestStem; length >= 2; length -= 1) {
      const stem = text.slice(Math.max(0, index - length), index)
      const usual = townships.get(stem)
      if (usual === undefined || stem.length !== length) continue
      return known.has(stem + kind) ? [] : [{ name: stem + kind, offset: index - length, usual }]
    }
    return []
  })
}

/** A long name with one character wrong: 世纪花圆社区 for 世纪花园社区. */
function findMisspelt(
  text: string,
  misspelt: ReadonlyMap<string, string>,
  known: ReadonlySet<string>,
): OddMention[] {
  return Array.from(text.matchAll(placeEnd)).flatMap(({ 0: end, index }) => {
    for (let length = longestStem; length >= 3; length -= 1) {
      const name = text.slice(Math.max(0, index - length), index) + end
      if (known.has(name)) return []
      const usual = toWildcards(name, end)
        .map((key) => misspelt.get(key))
        .find(isText)
      if (usual !== undefined && isHan(name)) return [{ name, offset: index - length, usual }]
    }
    return []
  })
}

function indexByWildcard(names: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    names.flatMap((name) => {
      const end = name.slice(stemOf(name).length)
      return toWildcards(name, end).map((key) => [key, name] as const)
    }),
  )
}

/** The name once for each character of its stem, with that character left open. */
function toWildcards(name: string, end: string): string[] {
  const stem = name.slice(0, name.length - end.length)
  return Array.from(stem, (_, at) => `${stem.slice(0, at)}?${stem.slice(at + 1)}${end}`)
}

const placeKinds: ReadonlySet<Unit['kind']> = new Set(['街道', '镇', '乡', '社区', '村'])
const longestStem = 6
const townshipEnd = /(?:街道|镇|乡)$/u
const placeEnd = /街道|社区|镇|乡|村/gu
const neighbour =
  /(?:街道|社区|镇|乡|村)(?:、|和|与|以及)(\p{Script=Han}{2,4}?(?:社区|村))(?=[、，。；：）和与等的]|$)/gu

// 乡镇 together, and what nothing else could follow: 镇区, 乡政府 and 街道两旁 are words of their own.
const otherKind =
  /乡镇(?![区村政上级干企])|街道(?=办|[、，。；：）]|$)|(?:镇|乡)(?=[、，。；：）]|$)/gu

/** Words that gather places instead of naming one. */
const collective =
  /[各其余他每本该所全有些多个几邻]|农村|山村|行政村|自然村|新村|示范|试点|先进|达标|重点|城镇|小区|文明|和谐|辖区|涉农/u

function stemOf(name: string): string {
  return name.replace(/(?:街道|社区|镇|乡|村)$/u, '')
}

function endLength(matched: string): number {
  return /^(?:街道|社区)/u.test(matched) ? 2 : 1
}

function endsWithAny(text: string, known: ReadonlySet<string>): boolean {
  for (let length = 2; length <= text.length; length += 1) {
    if (known.has(text.slice(-length))) return true
  }
  return false
}

function isHan(text: string): boolean {
  return /^\p{Script=Han}+$/u.test(text)
}

function isText(value: string | undefined): value is string {
  return value !== undefined
}

export interface OddMention {
  readonly name: string
  readonly offset: number
  /** The unit that is probably meant. */
  readonly usual: string | undefined
}
