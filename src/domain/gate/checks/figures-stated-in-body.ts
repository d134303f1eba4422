import type { Check } from '#domain/gate/check.ts'
import type { Problem } from '#domain/gate/issue.ts'
import {
  listFiguredEntries,
  placeOfFigure,
  severityOfFigures,
  showFigure,
} from '#domain/gate/figured-entries.ts'
import type { FiguredEntry } from '#domain/gate/figured-entries.ts'
import { severityIn } from '#domain/gate/published-fault.ts'
import { ownBlocksOf, placeIn } from '#domain/prose/body.ts'
import { findStated } from '#domain/prose/stated-figures.ts'
import type { Figure } from '#schemas/figure.ts'

/** A figure that the body calls by its own name has the value that is kept as data. */
export const statedInBody: Check = {
  code: 'F014',
  severity: 'warning',
  title: '正文的数和 figures 里的不一样',
  why: '图表用 figures 里的数，读者看正文，两处说法不一。',
  *find(corpus) {
    for (const figured of listFiguredEntries(corpus)) {
      for (const figure of figured.figures) yield* findOther(figured, figure)
    }
  },
}

function* findOther(figured: FiguredEntry, figure: Figure): Generator<Problem> {
  const { entry } = figured
  const stated = ownBlocksOf(entry).flatMap((block) =>
    findStated(block.text, figure).map(({ value, offset }) => ({ block, value, offset })),
  )
  const [first] = stated
  // The same name may also be used of an earlier period; then one of the places agrees.
  if (first === undefined || stated.some(({ value }) => value === figure.value)) return
  const { path } = placeOfFigure(figured, figure) as { path: readonly PropertyKey[] }
  yield {
    place: placeIn(entry, first.block, first.offset),
    what: `正文写“${figure.label}”${first.value} ${figure.unit}，figures 里是 ${showFigure(figure)}`,
    mend: `核对后改正正文，或者改正 figures 的第 ${Number(path[1]) + 1} 项`,
    severity: severityIn(entry, severityOfFigures([figure], 'warning')),
  }
}
