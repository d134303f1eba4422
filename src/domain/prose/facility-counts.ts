import { readCount } from './promised-counts.ts'

/** 六室三站一场 and the like, with what the same paragraph names fewer of than it counts. */
export function findMissingFacilities(text: string): MissingFacility[] {
  return Array.from(text.matchAll(summed)).flatMap(({ 0: words, index }) => {
    const rest = text.replace(words, '')
    const listed = Array.from(words.matchAll(part), ([, count = '', noun = '']) => ({
      noun,
      stated: readCount(count) ?? 0,
      named: countNames(rest, noun),
    }))
    // Where nothing is named at all the words are a mere title.
    if (listed.every(({ named }) => named === 0)) return []
    return listed
      .filter(({ stated, named }) => named < stated)
      .map((each) => ({ ...each, words, offset: index }))
  })
}

const count = '[一二两三四五六七八九十]'
const noun = '[室站场所栏校院队]'
const summed = new RegExp(`(?:${count}${noun}){2,}`, 'gu')
const part = new RegExp(`(${count})(${noun})`, 'gu')

/** The two characters before it tell one 室 from another; what stands before those is a verb. */
function countNames(text: string, ending: string): number {
  const names = text.match(new RegExp(`[^\\P{Script=Han}${ending}和及与、]{2}${ending}`, 'gu'))
  return new Set(names).size
}

export interface MissingFacility {
  /** 六室三站一场 */
  readonly words: string
  readonly offset: number
  readonly noun: string
  readonly stated: number
  readonly named: number
}
