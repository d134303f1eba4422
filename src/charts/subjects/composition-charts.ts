import { createStructureChart } from '#charts/builders/structure.ts'
import type { Chart, Source } from '#charts/chart.ts'
import type { Figure } from '#schemas/figure.ts'

/** Two parts are read faster in a sentence than from a drawing. */
const partsAtLeast = 3

/** How the totals of a text divide: one chart for each figure that is stated as a sum of parts. */
export function createCompositionCharts(
  id: string,
  figures: readonly Figure[],
  source: Source,
): Chart[] {
  const byKey = new Map(figures.map((figure) => [figure.key, figure]))
  return figures.flatMap((total) => {
    const parts = (total.sumOf ?? []).flatMap((key) => byKey.get(key) ?? [])
    if (parts.length < partsAtLeast || parts.length !== total.sumOf?.length) return []
    const chart = createStructureChart(
      {
        id: `${id}-${total.key}`,
        title: `${total.label}的构成`,
        unit: total.unit,
        dimension: '构成',
        wholes: [{ key: total.key, label: total.label }],
        source,
      },
      parts.map(({ label, value }) => ({ label, counts: { [total.key]: value } })),
    )
    return [chart]
  })
}
