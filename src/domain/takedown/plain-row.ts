import { toPlainView } from '#domain/privacy/plain-view.ts'

/**
 * A text as the bare row of its letters and digits, so that one written with spaces, full-width or
 * Chinese digits, markup or entities is still the same. Addresses of links come after the text.
 */
export function toPlainRow(source: string): PlainRow {
  const view = toPlainView(source)
  const main = toRow(view.text)
  const asides = view.asides.map(({ start, text }) => ({ start, text, ...toRow(text) }))
  return {
    row: [main.row, ...asides.map(({ row }) => row)].join('\n'),
    find: (needle) => [
      ...findAll(main.row, needle).map((at) => ({
        start: view.toStart(main.offsets[at] ?? 0),
        end: view.toEnd((main.offsets[at + needle.length - 1] ?? 0) + 1),
      })),
      ...asides.flatMap(({ start, row, offsets }) =>
        findAll(row, needle).map((at) => ({
          start: start + (offsets[at] ?? 0),
          end: start + (offsets[at + needle.length - 1] ?? 0) + 1,
        })),
      ),
    ],
  }
}

export interface PlainRow {
  readonly row: string
  /** Where in the source a row of letters and digits stands, however it is written there. */
  readonly find: (needle: string) => { readonly start: number; readonly end: number }[]
}

function toRow(text: string): { row: string; offsets: number[] } {
  const offsets: number[] = []
  let row = ''
  let offset = 0
  for (const character of text) {
    for (const glyph of toGlyphs(character)) {
      row += glyph
      // A letter beyond the basic plane has two units.
      offsets.push(...Array<number>(glyph.length).fill(offset))
    }
    offset += character.length
  }
  return { row, offsets }
}

function toGlyphs(character: string): string[] {
  const digit = chineseDigits.get(character)
  if (digit !== undefined) return [digit]
  if (character >= '\u4e00' && character <= '\u9fff') return [character]
  return Array.from(character.normalize('NFKC').toLowerCase()).filter((glyph) => letter.test(glyph))
}

function findAll(row: string, needle: string): number[] {
  const places: number[] = []
  if (needle === '') return places
  for (let at = row.indexOf(needle); at !== -1; at = row.indexOf(needle, at + needle.length)) {
    places.push(at)
  }
  return places
}

/** The plain ones, those on cheques, and the other ways to say 0 and 1. */
const chineseDigits = new Map(
  ['〇一二三四五六七八九', '零壹贰叁肆伍陆柒捌玖', '○幺'].flatMap((row) =>
    Array.from(row, (character, digit) => [character, String(digit)] as const),
  ),
)
const letter = /[\p{L}\p{N}]/u
