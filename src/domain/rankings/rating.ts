/** The label of the band in which the value lies; none for a value that no band takes. */
export function rateValue({ bands }: RatingRule, value: number): string | undefined {
  return bands.find(({ min, max = Number.POSITIVE_INFINITY }) => min <= value && value <= max)
    ?.label
}

/** What keeps a rule from giving every value exactly one label. */
export function findRuleProblems({ bands }: RatingRule): RuleProblem[] {
  const ascending = bands.toSorted((first, second) => first.min - second.min)
  const step = stepOf(bands)
  return [
    ...bands
      .filter(isInverted)
      .map(({ label }) => ({ kind: 'inverted' as const, labels: [label] })),
    ...findRepeatedLabels(bands),
    ...ascending.flatMap((band, index) => findBorderProblems(band, ascending[index + 1], step)),
  ]
}

function isInverted({ min, max }: RatingBand): boolean {
  return max !== undefined && max < min
}

function findRepeatedLabels(bands: readonly RatingBand[]): RuleProblem[] {
  const labels = bands.map(({ label }) => label)
  const repeated = labels.filter((label, index) => labels.indexOf(label) !== index)
  return [...new Set(repeated)].map((label) => ({ kind: 'repeated-label', labels: [label] }))
}

function findBorderProblems(
  lower: RatingBand,
  upper: RatingBand | undefined,
  step: number,
): RuleProblem[] {
  if (!upper || isInverted(lower) || isInverted(upper)) return []
  const labels = [lower.label, upper.label]
  const { max = Number.POSITIVE_INFINITY } = lower
  if (upper.min <= max) return [{ kind: 'overlap', labels }]
  // Scaled to whole steps, because 60 − 59.9 is not quite 0.1 in binary.
  const isAdjacent = Math.round(upper.min / step) - Math.round(max / step) === 1
  return isAdjacent ? [] : [{ kind: 'gap', labels }]
}

/** The finest unit in which the bounds are given: 1 for 9 and 10, 0.1 for 59.9 and 60. */
function stepOf(bands: readonly RatingBand[]): number {
  const bounds = bands.flatMap(({ min, max }) => (max === undefined ? [min] : [min, max]))
  const decimals = bounds.map((bound) => String(bound).split('.')[1]?.length ?? 0)
  return 10 ** -Math.max(0, ...decimals)
}

/** How a published table turns a measured value into a grade. */
export interface RatingRule {
  readonly bands: readonly RatingBand[]
}

/** One grade; both bounds belong to it, and without `max` it has no upper end. */
export interface RatingBand {
  readonly label: string
  readonly min: number
  readonly max?: number | undefined
}

export interface RuleProblem {
  readonly kind: 'gap' | 'overlap' | 'inverted' | 'repeated-label'
  /** The labels of the bands concerned, lower one first. */
  readonly labels: readonly string[]
}
