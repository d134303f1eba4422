import { parseHanNumber } from '#domain/text/han-number.ts'

/** The 一是…二是…四是 or 1是…2是…5是 of running text that skip a number. */
export function findSpokenBreaks(text: string): SpokenBreak[] {
  return [...findBreaks(text, hanMarker), ...findBreaks(text, digitMarker)]
}

/** Enumerations stand within each other, so a number may also go on an outer one. */
function findBreaks(text: string, pattern: RegExp): SpokenBreak[] {
  const open: number[] = []
  const breaks: SpokenBreak[] = []
  for (const match of text.matchAll(pattern)) {
    const [matched, digits = ''] = match
    const number = parseHanNumber(digits) ?? Number(digits)
    const outer = open.lastIndexOf(number - 1)
    if (number !== 1 && outer === -1 && open.length > 0) {
      const expected = (open.at(-1) ?? 0) + 1
      breaks.push({ label: matched, offset: match.index, number, expected })
    }
    if (number === 1) open.push(1)
    else open.splice(outer === -1 ? 0 : outer, open.length, number)
  }
  return breaks
}

const hanMarker = /(?<=^|[。；;：:，,\s])([一二三四五六七八九十]{1,3})(?:是|要)(?!否)/gu
const digitMarker = /(?<=^|[。；;：:，,\s])(\d{1,2})是/gu

export interface SpokenBreak {
  readonly label: string
  readonly offset: number
  readonly number: number
  readonly expected: number
}
