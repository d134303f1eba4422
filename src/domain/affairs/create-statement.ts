import { sumExactly } from '#domain/figures/sum.ts'
import { formatFixed } from '#domain/format/number.ts'
import { formatCny } from '#domain/format/money.ts'

/** Puts income, expense and what is left into words and signs, and adds them up again. */
export function createStatement(amounts: StatementAmounts): Statement {
  const { opening, income, expense } = amounts
  const net = sumExactly([income.amountCny, -expense.amountCny])
  const closing = opening && sumExactly([opening.amountCny, net])
  return {
    figures: [
      toFigure(income, '+'),
      toFigure(expense, '−'),
      findLeft(amounts, closing) ?? { ...toFigure({ label: '收支相抵', amountCny: net }), ...own },
    ],
    sentence: sayNet(income.label, expense.label, net),
    sum: closing === undefined ? [] : toSum(amounts, closing),
    verdict: closing === undefined ? undefined : judge(amounts, closing),
  }
}

/** 收支 of a period as a layman reads it: what came in, what went out, what is left. */
export interface Statement {
  readonly figures: readonly StatementFigure[]
  /** By how much one was more than the other: 本月收入比支出多 1,545.80 元。 */
  readonly sentence: string
  /** How what was there before leads to what is left; empty where the beginning is not known. */
  readonly sum: readonly StatementTerm[]
  /** Whether the published figures add up; undefined where one of them is missing. */
  readonly verdict: StatementVerdict | undefined
}

export interface StatementFigure {
  readonly label: string
  /** With its sign: +25,786.40 came in, −24,240.60 went out. */
  readonly amount: string
  /** That it is negative, or computed here. */
  readonly remark: string | undefined
}

export interface StatementTerm {
  readonly sign: '' | '+' | '−' | '='
  readonly label: string
  readonly amount: string
}

export interface StatementVerdict {
  readonly isRight: boolean
  readonly words: string
}

/** What a statement is made of; what was there before and what is left are not always published. */
export interface StatementAmounts {
  readonly opening?: LabelledAmount | undefined
  readonly income: LabelledAmount
  readonly expense: LabelledAmount
  readonly balance?: LabelledAmount | undefined
}

export interface LabelledAmount {
  readonly label: string
  readonly amountCny: number
}

const own = { remark: '本站计算' }

function findLeft(
  { balance }: StatementAmounts,
  closing: number | undefined,
): StatementFigure | undefined {
  if (balance !== undefined) return toFigure(balance)
  return closing === undefined
    ? undefined
    : { ...toFigure({ label: '结余', amountCny: closing }), ...own }
}

/** What goes out takes away, so it has a minus; a sign of its own turns that round. */
function toFigure(
  { label, amountCny }: LabelledAmount,
  sign: '' | '+' | '−' = '',
): StatementFigure {
  const remark = amountCny < 0 ? '负数' : undefined
  if (amountCny === 0) return { label, amount: formatFixed(0, 2), remark }
  if (sign === '−') return { label, amount: withPlus(-amountCny), remark }
  return { label, amount: sign === '+' ? withPlus(amountCny) : formatFixed(amountCny, 2), remark }
}

function withPlus(amountCny: number): string {
  return (amountCny > 0 ? '+' : '') + formatFixed(amountCny, 2)
}

function sayNet(incomeLabel: string, expenseLabel: string, net: number): string {
  const span = /^(.*)收入$/u.exec(incomeLabel)?.[1] ?? ''
  const isShared = `${span}支出` === expenseLabel
  const [first, second] = isShared ? [`${span}收入`, '支出'] : [incomeLabel, expenseLabel]
  if (net === 0) return `${first}和${second}一样多。`
  return `${first}比${second}${net > 0 ? '多' : '少'} ${formatCny(Math.abs(net))}。`
}

function toSum(
  { opening, income, expense, balance }: StatementAmounts,
  closing: number,
): StatementTerm[] {
  const isRight = balance === undefined || balance.amountCny === closing
  const resultLabel = isRight ? (balance?.label ?? '结余') : '相加得'
  return [
    toTerm('', opening ?? { label: '', amountCny: 0 }),
    toTerm('+', income),
    toTerm('−', expense),
    toTerm('=', { label: resultLabel, amountCny: closing }),
  ]
}

function toTerm(sign: StatementTerm['sign'], { label, amountCny }: LabelledAmount): StatementTerm {
  return { sign, label, amount: formatFixed(amountCny, 2) }
}

function judge({ balance }: StatementAmounts, closing: number): StatementVerdict | undefined {
  if (balance === undefined) return undefined
  const gap = Math.abs(sumExactly([balance.amountCny, -closing]))
  if (gap === 0) return { isRight: true, words: '经核算，加减相符。' }
  const words = `加减不符：公布的${balance.label}是 ${formatCny(balance.amountCny)}，相差 ${formatCny(gap)}。`
  return { isRight: false, words }
}
