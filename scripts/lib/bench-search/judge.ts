import type { KindQuery } from './query-kinds/create-queries.ts'
import type { Measure } from './query-kinds/query-kind.ts'
import type { OutcomeRow, Searcher, SearchOutcome } from './searchers/searcher.ts'
import type { Truth } from './truth/truth.ts'

/** Asks every query and holds what comes against what is true. */
export async function judgeQueries(
  queries: readonly KindQuery[],
  searcher: Searcher,
  truth: Truth,
): Promise<Judgement[]> {
  const judgements: Judgement[] = []
  for (const query of queries) {
    const outcome = await searcher.search(query.text)
    judgements.push(judgeQuery(query, outcome, truth))
  }
  return judgements
}

/** How well one query was answered. */
export function judgeQuery(
  query: KindQuery,
  outcome: SearchOutcome,
  truth: Pick<Truth, 'shows'>,
): Judgement {
  const judge = { phrase: judgePhrase, known: judgeKnown, absent: judgeAbsent }[query.kind.measure]
  return { query, outcome, ...judge(query, outcome, truth) }
}

/**
 * Recall over all that hold the string: of rows that are known by their paths, and beyond them by
 * their number. Precision over the first ten rows that are said to hold it; strictly, over the first
 * ten rows of any kind, so that rows called near count as wrong.
 */
function judgePhrase(
  query: KindQuery,
  outcome: SearchOutcome,
  truth: Pick<Truth, 'shows'>,
): Scores {
  const wanted = new Set(query.answers)
  const exact = outcome.rows.filter(({ isExact }) => isExact)
  const found = exact.filter(({ path }) => wanted.has(path)).length
  const unseen = Math.max(0, outcome.exactCount - exact.length)
  const isRight = ({ path }: OutcomeRow) => wanted.has(path) || truth.shows(path, query.text)
  return {
    recall: Math.min(1, (found + unseen) / wanted.size),
    precision: shareOf(exact.slice(0, 10), isRight),
    strictPrecision: shareOf(outcome.rows.slice(0, 10), isRight),
  }
}

function shareOf<T>(list: readonly T[], isMet: (item: T) => boolean): number {
  return list.length === 0 ? 0 : list.filter(isMet).length / list.length
}

function judgeKnown({ answers }: KindQuery, { rows }: SearchOutcome): Scores {
  const place = rows.slice(0, 10).findIndex(({ path }) => answers.includes(path))
  return { rank: place === -1 ? undefined : place + 1 }
}

function judgeAbsent(_: KindQuery, { exactCount }: SearchOutcome): Scores {
  return { isSilent: exactCount === 0 }
}

/** The figures of a set of judgements of one measure. */
export function summarise(measure: Measure, judgements: readonly Judgement[]): Summary {
  const count = judgements.length
  const share = (isMet: (judgement: Judgement) => boolean) =>
    count === 0 ? Number.NaN : judgements.filter(isMet).length / count
  const mean = (valueOf: (judgement: Judgement) => number) =>
    count === 0 ? Number.NaN : judgements.reduce((sum, each) => sum + valueOf(each), 0) / count
  const within = (most: number) => share(({ rank = Infinity }) => rank <= most)
  const figures: Record<Measure, Record<string, number>> = {
    phrase: {
      recall: mean(({ recall = 0 }) => recall),
      'precision@10': mean(({ precision = 0 }) => precision),
      'with near rows': mean(({ strictPrecision = 0 }) => strictPrecision),
    },
    known: {
      first: within(1),
      'first 3': within(3),
      'first 10': within(10),
      MRR: mean(({ rank }) => (rank === undefined ? 0 : 1 / rank)),
    },
    absent: { 'none exact': share(({ isSilent }) => isSilent === true) },
  }
  return { count, figures: figures[measure] }
}

/** Whether there is nothing to be bettered in an answer. */
export function isFaultless({
  query,
  recall = 0,
  precision = 0,
  rank,
  isSilent,
}: Judgement): boolean {
  if (query.kind.measure === 'phrase') return recall === 1 && precision === 1
  return query.kind.measure === 'known' ? rank === 1 : isSilent === true
}

interface Scores {
  /** Of phrases. */
  readonly recall?: number
  readonly precision?: number
  readonly strictPrecision?: number
  /** Of known items: the place of the first answer, from 1, if it is among the first ten. */
  readonly rank?: number | undefined
  /** Of absent strings: nothing was called an exact result. */
  readonly isSilent?: boolean
}

export interface Judgement extends Scores {
  readonly query: KindQuery
  readonly outcome: SearchOutcome
}

export interface Summary {
  readonly count: number
  readonly figures: Readonly<Record<string, number>>
}
