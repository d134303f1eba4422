import type { Unit } from '#schemas/unit.ts'

/** Names of units in running text that are not those of the list of units. */
export function createMentionFinder(units: readonly Unit[]): (text: string) => OddMention[] {
  const names = new Set(units.flatMap(({ name, aliases }) => [name, ...aliases]))
  const places = units.filter(({ kind }) => placeKinds.has(kind)).map(({ name }) => name)
  const townships = places.filter((name) => /(?:镇|乡|街道)$/u.test(name))
  const neighbour = createPattern(places, (any) => `(?:${any})(?:、|和|与|以及)(${stem}(?:社区|村))`)
  const otherKind = createPattern(townships.map(stemOf), (any) => `(?:${any})(?:${otherKinds})`)
  const misspelt = createMisspeltFinder(places, names)
  return (text) => [
    ...findAll(text, neighbour, 1)
      .filter(({ name }) => !isKnown(name, names))
      .map((found) => ({ ...found, usual: undefined })),
    ...findAll(text, otherKind, 0)
      .filter(({ name }) => !names.has(name))
      .map((found) => ({
        ...found,
        usual: townships.find((each) => found.name.startsWith(stemOf(each))),
      })),
    ...misspelt(text),
  ]
}

const placeKinds: ReadonlySet<Unit['kind']> = new Set(['街道', '镇', '乡', '社区', '村'])
const stem = String.raw`\p{Script=Han}{2,4}?`
// 镇区 and 乡政府 are words of their own, and so is a road: 柳泉街道路.
const otherKinds = '乡镇(?![区村政上级干])|镇(?![\\p{Script=Han}])|街道(?![路两上边])|乡(?![镇村\\p{Script=Han}])'

function stemOf(name: string): string {
  return name.replace(/(?:街道|镇|乡|社区|村)$/u, '')
}

/** A known name may follow words: “和所属的荷花村”. */
function isKnown(found: string, names: ReadonlySet<string>): boolean {
  return Array.from(names).some((name) => found.endsWith(name))
}

/** A long name with one character wrong: 世纪花圆社区 for 世纪花园社区. */
function createMisspeltFinder(
  places: readonly string[],
  names: ReadonlySet<string>,
): (text: string) => OddMention[] {
  const variants = new Map<string, RegExp>()
  for (const name of places.filter((each) => stemOf(each).length >= 3)) {
    const characters = Array.from(name)
    const own = stemOf(name).length
    const each = characters
      .slice(0, own)
      .map((_, at) => characters.map((c, i) => (i === at ? '\\p{Script=Han}' : c)).join(''))
    variants.set(name, new RegExp(each.join('|'), 'gu'))
  }
  return (text) =>
    Array.from(variants).flatMap(([usual, pattern]) =>
      findAll(text, pattern, 0)
        .filter(({ name }) => !names.has(name))
        .map((found) => ({ ...found, usual })),
    )
}

function createPattern(names: readonly string[], build: (any: string) => string): RegExp {
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length)
  return new RegExp(longestFirst.length === 0 ? '(?!)' : build(longestFirst.join('|')), 'gu')
}

function findAll(text: string, pattern: RegExp, group: number): { name: string; offset: number }[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const name = match[group] ?? ''
    return { name, offset: match.index + match[0].lastIndexOf(name) }
  })
}

export interface OddMention {
  readonly name: string
  readonly offset: number
  /** The unit that is probably meant. */
  readonly usual: string | undefined
}
