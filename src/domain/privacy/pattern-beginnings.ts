/** The first characters of a match: bodies of character classes, undefined where any may stand. */
export type Beginning = readonly (string | undefined)[]

/**
 * How the matches of a pattern may begin, two characters far; a beginning is shorter where a match may be.
 * Reads what detectors use of regular expressions: no back references, no named groups.
 */
export function listBeginnings(source: string): Beginning[] {
  const parser = { source, at: 0 }
  const found = readAlternatives(parser)
  if (parser.at < source.length)
    throw new Error(`Cannot read the pattern at ${parser.at}: ${source}`)
  return [...found.values()]
}

interface Parser {
  readonly source: string
  at: number
}

/** By their text, so that each is there once. */
type Beginnings = ReadonlyMap<string, Beginning>

const depth = 2
const none: Beginnings = toBeginnings([[]])

function readAlternatives(parser: Parser): Beginnings {
  const found = [...readSequence(parser).values()]
  while (parser.source[parser.at] === '|') {
    parser.at += 1
    found.push(...readSequence(parser).values())
  }
  return toBeginnings(found)
}

function readSequence(parser: Parser): Beginnings {
  let found = none
  while (parser.at < parser.source.length && !/[|)]/.test(parser.source.charAt(parser.at))) {
    found = join(found, readQuantified(parser))
  }
  return found
}

function readQuantified(parser: Parser): Beginnings {
  const atom = readAtom(parser)
  const [all, , least] =
    /^(?:([?*+])|\{(\d+)(?:,\d*)?\})\??/.exec(parser.source.slice(parser.at)) ?? []
  if (all === undefined) return atom
  parser.at += all.length
  const isOptional = /^[?*]/.test(all) || least === '0'
  const isOnce = all.startsWith('?')
  const once = isOptional ? [[], ...atom.values()] : [...atom.values()]
  const twice = isOnce ? [] : [...join(atom, atom).values()]
  return toBeginnings([...once, ...twice])
}

function readAtom(parser: Parser): Beginnings {
  const rest = parser.source.slice(parser.at)
  const [group, kind] = /^\((\?(?:<?[=!]|:))?/.exec(rest) ?? []
  if (group !== undefined) {
    parser.at += group.length
    const inner = readAlternatives(parser)
    parser.at += 1
    return kind === undefined || kind === '?:' ? inner : none
  }
  const [sign = ''] = /^(?:\[(?:\\.|[^\]\\])*\]|\\u[0-9a-f]{4}|\\.|.)/is.exec(rest) ?? []
  parser.at += sign.length
  if (/^(?:[$^]|\\[bB])$/.test(sign)) return none
  return toBeginnings([[toClass(sign)]])
}

function toClass(sign: string): string | undefined {
  if (sign === '.' || sign.startsWith('[^')) return undefined
  if (sign.startsWith('[')) return sign.slice(1, -1)
  return sign.startsWith('\\') ? sign : sign.replace(/[-^]/, '\\$&')
}

function join(heads: Beginnings, tails: Beginnings): Beginnings {
  return toBeginnings(
    [...heads.values()].flatMap((head) =>
      head.length >= depth
        ? [head]
        : [...tails.values()].map((tail) => [...head, ...tail].slice(0, depth)),
    ),
  )
}

function toBeginnings(list: readonly Beginning[]): Beginnings {
  return new Map(list.map((each) => [JSON.stringify(each.map((sign) => sign ?? null)), each]))
}
