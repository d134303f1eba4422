import type { Figure } from '#schemas/figure.ts'

/** 收支 of a period in the order in which a layman reads it. */
export interface Statement {
  readonly lines: readonly { readonly label: string; readonly amountCny: number }[]
}

const statementKeys = ['opening-balance', 'income', 'expense', 'balance'] as const

/** The statement of a finance disclosure, or undefined where its figures are not all given. */
export function toStatement(figures: readonly Figure[]): Statement | undefined {
  const lines = statementKeys.flatMap((key) => {
    const figure = figures.find((candidate) => candidate.key === key)
    return figure === undefined ? [] : [{ label: figure.label, amountCny: figure.value }]
  })
  return lines.length === statementKeys.length ? { lines } : undefined
}

/** The figures that the statement does not show already. */
export function withoutStatement(figures: readonly Figure[]): readonly Figure[] {
  if (toStatement(figures) === undefined) return figures
  return figures.filter(({ key }) => !(statementKeys as readonly string[]).includes(key))
}
