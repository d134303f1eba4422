import { findMatches } from './find-matches.ts'
import { findEmphasis } from './emphasis.ts'
import { foldCharacters } from './fold-characters.ts'
import { joinPaddedNames, paddedName } from './padded-names.ts'

/**
 * The text as a reader takes it in: without markup, entities, escapes, characters of no width and
 * full-width letters, which is how an identifier gets past a search for its digits.
 */
export function toPlainView(source: string): PlainView {
  if (!disguise.test(source)) return { text: source, asides: [], toStart: same, toEnd: same }
  const { pieces, asides } = takeApart(source)
  const starts = pieces.map(({ at }) => at)
  const find = (offset: number): Piece => pieces[lastAtMost(starts, offset)] ?? nothing
  return {
    text: pieces.map(({ text }) => text).join(''),
    asides,
    toStart: (offset) => {
      const { at, text, start, isCopy } = find(offset)
      return isCopy ? start + Math.min(offset - at, text.length) : start
    },
    toEnd: (offset) => {
      const { at, start, end, isCopy } = find(offset - 1)
      return isCopy ? start + (offset - at) : end
    },
  }
}

export interface PlainView {
  readonly text: string
  /** What stands in the source beside the text: addresses of links, attributes of tags. */
  readonly asides: readonly Aside[]
  /** Where in the source the character at an offset of the text begins. */
  readonly toStart: (offset: number) => number
  /** Where in the source the character before an offset of the text ends. */
  readonly toEnd: (offset: number) => number
}

/** A stretch of the source that is read on its own. */
export interface Aside {
  readonly start: number
  readonly text: string
}

const invisible = String.raw`(?:[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0]|\u034f|\u20e3|[\ufe00-\ufe0f])`
const folded = String.raw`[\u2e80-\u2fdf\uf900-\ufaff\uff03\uff05\uff0a\uff0b\uff0d-\uff19\uff20-\uff3a\uff3f\uff41-\uff5a\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u3021-\u3029]|\ud835[\udc00-\udfff]`
const tag = String.raw`<\/?([A-Za-z][A-Za-z0-9-]*)((?:\s[^<>]*)?)\/?>`
const link = String.raw`!?\[(?=[^[\]\n]{0,300}\]\()|\]\((<[^<>\n]*>|[^()\s]*)((?:\s[^()\n]*)?)\)`
const entity = String.raw`&(?:amp;)*(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,12});?`

const disguise = new RegExp(
  `&[A-Za-z#]|<[A-Za-z/!]|-->|[*\`\\\\]|~~|%[0-9A-Fa-f]|\\]\\(|[①-⑨⓪]{5}|${invisible}|${folded}|${paddedName}`,
)
const tokens = new RegExp(
  [
    `(?<tag>${tag})`,
    `(?<comment><!--|-->)`,
    `(?<link>${link})`,
    `(?<entity>${entity})`,
    String.raw`(?<percent>(?:%[0-9A-Fa-f]{2})+)`,
    String.raw`(?<json>\\u[0-9A-Fa-f]{4})`,
    String.raw`(?<escape>\\(?=[!-/:-@[-\x60{-~])|\\(?=\r?\n))`,
    '(?<code>`+|~~)',
    '(?<circled>[①-⑨⓪]{5,})',
    `(?<invisible>${invisible}+)`,
    `(?<folded>(?:${folded})+)`,
    `(?<padded>${paddedName})`,
  ].join('|'),
  'g',
)

const same = (offset: number) => offset

function takeApart(source: string): { pieces: Piece[]; asides: Aside[] } {
  const asides: Aside[] = []
  const replaced = [...findMatches(tokens, source)].map((match): Replaced => {
    asides.push(...toAsides(match))
    return { start: match.index, end: match.index + match[0].length, text: replace(match) }
  })
  const dropped = findEmphasis(source).map((mark): Replaced => ({ ...mark, text: '' }))
  const all = dropped.length === 0 ? replaced : merge(replaced, dropped)
  return { pieces: toPieces(source, all), asides }
}

/** Marks of emphasis that stand in another token, an address for instance, are a part of it. */
function merge(replaced: readonly Replaced[], dropped: readonly Replaced[]): Replaced[] {
  const all = [...replaced, ...dropped].sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return all.filter((token) => {
    if (token.start < end) return false
    end = token.end
    return true
  })
}

function toPieces(source: string, replaced: readonly Replaced[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  let from = 0
  const push = (text: string, start: number, end: number, isCopy: boolean) => {
    if (text === '') return
    pieces.push({ at, text, start, end, isCopy })
    at += text.length
  }
  for (const { start, end, text } of replaced) {
    push(source.slice(from, start), from, start, true)
    push(text, start, end, text.length === end - start)
    from = end
  }
  push(source.slice(from), from, source.length, true)
  return pieces
}

function replace({ 0: all, 2: tagName, groups = {} }: RegExpMatchArray): string {
  if (groups.tag !== undefined) return inlineTags.has((tagName ?? '').toLowerCase()) ? '' : '\n|'
  if (groups.comment !== undefined) return '\n|'
  if (groups.padded !== undefined) return joinPaddedNames(all)
  const isFolded = ['entity', 'percent', 'json', 'circled', 'folded'].some(
    (name) => groups[name] !== undefined,
  )
  return isFolded ? foldCharacters(all) : ''
}

function toAsides({ 0: all, index = 0, groups = {} }: RegExpMatchArray): Aside[] {
  const isAside = groups.tag !== undefined || groups.link !== undefined
  return isAside && /[0-9０-９一-龥@%]/.test(all) && all.length > 5
    ? [{ start: index + 1, text: all.slice(1, -1) }]
    : []
}

function lastAtMost(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Tags that a reader does not see in the middle of a number; all others end it. */
const inlineTags = new Set(
  'a abbr b bdi bdo big code del em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

const nothing: Piece = { at: 0, text: '', start: 0, end: 0, isCopy: true }

interface Replaced {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A stretch of the view: copied from the source character by character, or put in place of it. */
interface Piece extends Replaced {
  readonly at: number
  readonly isCopy: boolean
}
