import { Converter } from 'opencc-js/t2cn'
import type { SearchSounds } from '#domain/search/terms/search-terms.ts'
import { isHan } from '#domain/search/terms/to-sound-row.ts'
import { syllables } from '#domain/search/terms/syllables.ts'
import { toPinyin } from './sounds.ts'

/** What the browser needs to find by sound and in traditional characters. */
export function createSearchSounds(): SearchSounds {
  const usual = listGb2312()
  const readings = usual.map((character) => toPinyin(character))
  const characters = syllables.map((syllable) =>
    usual
      .filter((_, index) => readings[index] === syllable)
      .sort()
      .join(''),
  )
  return { syllables, characters, ...createSimplification(characters.join('')) }
}

/**
 * Those that are in daily use on either side; the rest is metals and names of plants. In the order
 * of their simplified characters, which lets them compress by a tenth.
 */
function createSimplification(usual: string): Pick<SearchSounds, 'traditional' | 'simplified'> {
  const toSimplified = Converter({ from: 't', to: 'cn' })
  const frequent = new Set([...listGb2312(lastFrequentRow), ...listBig5()])
  const order = new Map(Array.from(usual, (character, place) => [character, place]))
  const pairs = listUnified()
    .map((traditional) => ({ traditional, simplified: toSimplified(traditional) }))
    .map((pair) => ({ ...pair, place: order.get(pair.simplified) ?? -1 }))
    .filter(({ traditional, simplified, place }) => traditional !== simplified && place !== -1)
    .filter(({ traditional, simplified }) => frequent.has(traditional) || frequent.has(simplified))
    .sort((a, b) => a.place - b.place)
  return {
    traditional: pairs.map(({ traditional }) => traditional).join(''),
    simplified: pairs.map(({ simplified }) => simplified).join(''),
  }
}

/** The characters of the mainland's standard of 1980; its first 40 rows are those in daily use. */
function listGb2312(lastRow = 0xf7): string[] {
  return listCharacters('gbk', [0xb0, lastRow], 0xa1)
}

const lastFrequentRow = 0xd7

/** The characters in daily use in Taiwan, the first level of Big5. */
function listBig5(): string[] {
  return listCharacters('big5', [0xa4, 0xc6], 0x40)
}

/** The Han characters in some rows of a double-byte code. */
function listCharacters(
  encoding: string,
  [firstRow, lastRow]: readonly [number, number],
  firstCell: number,
): string[] {
  const decoder = new TextDecoder(encoding)
  return range(firstRow, lastRow)
    .flatMap((row) => range(firstCell, lastCell).map((cell) => Uint8Array.of(row, cell)))
    .map((bytes) => decoder.decode(bytes))
    .filter((text) => text.length === 1 && isHan(text))
}

const lastCell = 0xfe

/** The Han characters that Unicode has in one block. */
function listUnified(): string[] {
  return range(0x4e00, 0x9fff).map((point) => String.fromCodePoint(point))
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
