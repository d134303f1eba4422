import { isFaultless, summarise } from './judge.ts'
import type { Judgement } from './judge.ts'
import { queryKinds } from './query-kinds/create-queries.ts'
import type { Measure } from './query-kinds/query-kind.ts'

/** The judged figures of each kind of query and of all kinds of one measure together. */
export function toJudgedRows(judgements: readonly Judgement[]): JudgedRow[] {
  return measures.flatMap(({ measure, name }) => {
    const ofMeasure = judgements.filter(({ query }) => query.kind.measure === measure)
    if (ofMeasure.length === 0) return []
    const kinds = queryKinds.filter((kind) => kind.measure === measure)
    return [
      ...kinds.map((kind) => ({
        name: kind.name,
        ...summarise(
          measure,
          ofMeasure.filter(({ query }) => query.kind.id === kind.id),
        ),
      })),
      { name, ...summarise(measure, ofMeasure) },
    ]
  })
}

const measures: readonly { readonly measure: Measure; readonly name: string }[] = [
  { measure: 'phrase', name: 'all phrases' },
  { measure: 'known', name: 'all known items' },
  { measure: 'absent', name: 'all absent' },
]

/** The judged rows as a Markdown table. */
export function formatJudged(rows: readonly JudgedRow[]): string {
  const lines = rows.map(({ name, count, figures }) => {
    const words = Object.entries(figures).map(([figure, value]) => `${figure} ${value.toFixed(3)}`)
    return `| ${name} | ${count} | ${words.join(' · ')} |`
  })
  return ['| queries | number | figures |', '|---|---:|---|', ...lines].join('\n')
}

/** What was answered less than well, one line each, for whoever mends it. */
export function formatLosers(judgements: readonly Judgement[]): string[] {
  return judgements.filter((judgement) => !isFaultless(judgement)).map(formatLoser)
}

function formatLoser({ query, outcome, recall, precision, rank }: Judgement): string {
  const { kind, text, answers } = query
  const figures = {
    phrase: `recall ${recall?.toFixed(2) ?? ''} precision ${precision?.toFixed(2) ?? ''} of ${answers.length}, ${outcome.exactCount} exact`,
    known: `${rank === undefined ? 'lost' : `place ${rank}`}, wanted ${answers[0] ?? ''}, first ${outcome.rows[0]?.path ?? 'nothing'}`,
    absent: `${outcome.exactCount} exact, first ${outcome.rows[0]?.path ?? ''}`,
  }
  return `${kind.id}: ${text}: ${figures[kind.measure]}`
}

export interface JudgedRow {
  readonly name: string
  readonly count: number
  readonly figures: Readonly<Record<string, number>>
}
