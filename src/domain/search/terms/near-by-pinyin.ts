import { editDistance } from '#domain/text/edit-distance.ts'
import type { NearTerm } from './near-term.ts'
import { toPinyinLetters } from './parse-pinyin.ts'
import type { TermNames } from './term-names.ts'

/** Terms whose pinyin or initials stand for a run of Latin letters: dibao名单, hhc财务. */
export function findPinyinTerms(q: string, terms: readonly TermNames[]): NearTerm[] {
  const runs = [...q.normalize('NFC').matchAll(latinRun)].map(({ 0: run, index }) => ({
    run,
    index,
    letters: toPinyinLetters(run).replaceAll(' ', ''),
  }))
  return runs.flatMap(({ run, index, letters }) =>
    terms.flatMap(({ term, syllables }) => {
      const distance = pinyinDistance(letters, syllables)
      if (distance === undefined) return []
      const mended = q.slice(0, index) + term.text + q.slice(index + run.length)
      return [{ term, q: mended, how: 'pinyin' as const, distance }]
    }),
  )
}

function pinyinDistance(letters: string, syllables: readonly string[]): number | undefined {
  if (syllables.length < 2 || letters.length < 2) return undefined
  const whole = syllables.join('')
  if (whole === letters) return 0
  if (syllables.map((syllable) => syllable.charAt(0)).join('') === letters) return 2
  if (letters.length >= 3 && whole.startsWith(letters)) return 3
  // A letter wrong in four could be any other word.
  const isClose = letters.length >= 5 && Math.abs(whole.length - letters.length) <= 1
  return isClose && editDistance(whole, letters) === 1 ? 4 : undefined
}

const latinRun = /[\p{Script=Latin}][\p{Script=Latin}\p{M}1-5'’· -]*[\p{Script=Latin}\p{M}1-5]/gu
