import type { Corpus, Entry } from '#domain/corpus.ts'
import type { Affair } from '#schemas/affair.ts'
import type { Figure } from '#schemas/figure.ts'
import type { Summary } from '#schemas/summary.ts'
import type { Place, Severity } from './issue.ts'

/** Every entry that states figures as data. */
export function listFiguredEntries({ affairs, summaries }: Corpus): FiguredEntry[] {
  return [...affairs, ...summaries]
    .filter(({ data }) => data.figures.length > 0)
    .map((entry) => {
      const figures = entry.data.figures.map((figure) =>
        withHonestExcuse(figure, entry.data.origin),
      )
      return { entry, figures, byKey: new Map(figures.map((figure) => [figure.key, figure])) }
    })
}

/** 原文如此 excuses only what has a source; our own figures must be right. */
function withHonestExcuse(figure: Figure, origin: Affair['origin']): Figure {
  if (origin === 'official') return figure
  return { ...figure, asPublished: undefined }
}

/** Where a figure's value stands. */
export function placeOfFigure(
  { entry, figures }: FiguredEntry,
  figure: Figure,
  field = 'value',
): Place {
  return { file: entry.file, path: ['figures', figures.indexOf(figure), field] }
}

/** A figure that says itself how its source is at odds is only worth knowing. */
export function severityOfFigures(figures: readonly Figure[], severity: Severity): Severity {
  return figures.some(({ asPublished }) => asPublished !== undefined) ? 'info' : severity
}

/** The figures of these keys, or undefined where one of them is not there. */
export function findFigures(
  { byKey }: FiguredEntry,
  keys: readonly string[],
): readonly Figure[] | undefined {
  const found = keys.flatMap((key) => byKey.get(key) ?? [])
  return found.length === keys.length ? found : undefined
}

/** A figure with its unit: 45 户. */
export function showFigure({ value, unit }: Figure): string {
  return unit === '%' ? `${value}%` : `${value} ${unit}`
}

export interface FiguredEntry {
  readonly entry: Entry<Affair> | Entry<Summary>
  readonly figures: readonly Figure[]
  readonly byKey: ReadonlyMap<string, Figure>
}
