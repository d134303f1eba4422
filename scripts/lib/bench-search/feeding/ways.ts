import { toPairWords, toQueryWords } from '#domain/search/pairs.ts'
import { breakSymbol, toQuerySymbols, toSymbols } from '#domain/search/symbols.ts'
import { segmentWords } from '../query-kinds/words.ts'

/** Ways of giving Chinese to Pagefind and of asking for it, to be compared on the same documents. */
export const feedingWays: readonly FeedingWay[] = [
  {
    name: 'the text, `zh`, query as typed',
    language: 'zh',
    toIndexed: (text) => text,
    toQuestions: (typed) => [typed],
  },
  {
    name: 'the text, `zh`, quoted first',
    language: 'zh',
    toIndexed: (text) => text,
    toQuestions: (typed) => [`"${typed}"`, typed],
  },
  {
    name: 'pairs as Latin words, `unknown`; quoted first, then its words, then one word less',
    language: 'unknown',
    toIndexed: (text) => toPairWords(toSymbols(text).symbols).join(' '),
    toQuestions: (typed) => {
      const words = segmentWords(typed)
        .map(toPairs)
        .filter((pairs) => pairs !== '')
      const whole = toPairs(typed)
      const fewer =
        words.length < 3
          ? []
          : words.map((_, at) => words.filter((__, other) => other !== at).join(' '))
      return [...(whole === '' ? [] : [`"${whole}"`]), words.join(' '), ...fewer].filter(
        (question) => question !== '',
      )
    },
  },
]

function toPairs(text: string): string {
  const symbols = toQuerySymbols(text).filter((symbol) => symbol !== breakSymbol)
  return symbols.length < 2 ? '' : toQueryWords(symbols).join(' ')
}

export interface FeedingWay {
  readonly name: string
  readonly language: string
  readonly toIndexed: (text: string) => string
  /** One after the other; what a later one finds stands below. Only the first is taken for exact. */
  readonly toQuestions: (typed: string) => readonly string[]
}
