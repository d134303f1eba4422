import type { Figure } from '#schemas/figure.ts'
import { createStatement } from './create-statement.ts'
import type { LabelledAmount, Statement } from './create-statement.ts'

/** The statement of a finance disclosure, or undefined where income or expense is not given. */
export function toStatement(figures: readonly Figure[]): Statement | undefined {
  const find = (key: string): LabelledAmount | undefined => {
    const figure = figures.find((candidate) => isOf(candidate, key))
    return figure && { label: figure.label, amountCny: figure.value }
  }
  const [opening, income, expense, balance] = statementKeys.map(find)
  if (income === undefined || expense === undefined) return undefined
  return createStatement({ opening, income, expense, balance })
}

/** The figures that the statement does not show already. */
export function withoutStatement(figures: readonly Figure[]): readonly Figure[] {
  if (toStatement(figures) === undefined) return figures
  return figures.filter((figure) => !statementKeys.some((key) => isOf(figure, key)))
}

const statementKeys = ['opening-balance', 'income', 'expense', 'balance'] as const

function isOf({ key, unit }: Figure, wanted: string): boolean {
  return key === wanted && unit === '元'
}
