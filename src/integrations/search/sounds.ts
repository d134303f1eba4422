import { pinyin } from 'pinyin-pro'
import { isHan, joinSounds } from '#domain/search/terms/to-sound-row.ts'
import { syllables } from '#domain/search/terms/syllables.ts'
import { toQuerySymbols } from '#domain/search/symbols.ts'

/**
 * Gives the symbols of how a text sounds, each character read as its neighbours demand (重 in 重庆,
 * 行 in 银行); what is no Han character is a break.
 */
export function createSounds(): (text: string) => string[] {
  const numbers = new Map(syllables.map((syllable, no) => [syllable, no]))
  return (text) => joinSounds(toSyllables(text).map((syllable) => numbers.get(syllable)))
}

/** The syllables of a name without tones, apart: he hua cun. */
export function toPinyin(name: string): string {
  return toSyllables(name)
    .filter((syllable) => syllable !== '')
    .join(' ')
}

/** Of every symbol its syllable, blank where it has none. */
function toSyllables(text: string): string[] {
  const symbols = toQuerySymbols(text)
  const read = pinyin(symbols.join(''), plain)
  const surnames = findSurnames(symbols)
  return symbols.map((symbol, index) =>
    isHan(symbol) ? (surnames.get(index) ?? read[index] ?? '') : '',
  )
}

/**
 * A village called after a family bears its surname: 曾家村, 仇家湾. Only where the name of a
 * settlement follows, because 社区家庭 and 检查家园 are no families.
 */
function findSurnames(symbols: readonly string[]): Map<number, string> {
  return new Map(
    symbols.flatMap((symbol, index) => {
      const reading = surnames[symbol]
      const isFamily = symbols[index + 1] === '家' && settlements.has(symbols[index + 2] ?? '')
      return reading !== undefined && isFamily ? [[index, reading] as const] : []
    }),
  )
}

const surnames: Readonly<Record<string, string>> = {
  仇: 'qiu',
  区: 'ou',
  单: 'shan',
  曾: 'zeng',
  朴: 'piao',
  查: 'zha',
  盖: 'ge',
  种: 'chong',
  缪: 'miao',
  解: 'xie',
  覃: 'qin',
  翟: 'zhai',
}
const settlements = new Set('村庄湾沟坡河山塬原岭坪坝寨营堡屯店桥坳冲垭岗台川洼梁畔滩咀嘴圪窑')

const plain = { toneType: 'none', type: 'array', v: true } as const
