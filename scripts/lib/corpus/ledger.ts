import type { Speaker } from './grammar.ts'
import { writePattern } from './grammar.ts'
import { createRandom } from './random.ts'
import type { Rows } from './tables.ts'

/**
 * The accounts of one unit and month. What a month closes with is told by chance from its own name,
 * so the next month opens with the same, whichever of them are written.
 */
export function createLedger(speaker: Speaker, months: LedgerMonths): Ledger {
  const opening = closingCents(months.before)
  const closing = closingCents(months.own)
  const income = Math.max(0, closing - opening) + speaker.random.between(200_000, 9_000_000)
  const expense = opening + income - closing
  const incomes = splitCents(income, speaker.random.between(1, 6), speaker)
  const expenses = splitCents(expense, speaker.random.between(3, 24), speaker)
  const rows = [
    ...incomes.map((cents) => [writePattern('{fund}', speaker), formatCents(cents), '']),
    ...expenses.map((cents) => [writePattern(expensePattern, speaker), '', formatCents(cents)]),
  ]
  return {
    figures: [
      { key: 'opening-balance', label: '期初结余', value: opening / 100, unit: '元' },
      { key: 'income', label: '本期收入', value: income / 100, unit: '元' },
      { key: 'expense', label: '本期支出', value: expense / 100, unit: '元' },
      { key: 'balance', label: '期末结余', value: closing / 100, unit: '元' },
    ],
    rows: [
      ['项目', '收入（元）', '支出（元）'],
      ...rows,
      ['合计', formatCents(income), formatCents(expense)],
    ],
  }
}

const expensePattern =
  '[{fund}|{facility}{task}支出|购买{material}|付{firm}{fund}|{task}用工|{machine}台班费]'

function closingCents(month: string): number {
  return createRandom(`ledger/${month}`).between(3_000_000, 40_000_000)
}

/** Parts of at least a yuan that make up the whole. */
function splitCents(whole: number, count: number, { random }: Speaker): number[] {
  const parts: number[] = []
  let left = whole
  for (let index = count; index > 1 && left > index * 200; index -= 1) {
    const part = Math.max(100, Math.floor((left / index) * 2 * random.next()))
    parts.push(part)
    left -= part
  }
  return [...parts, left]
}

function formatCents(cents: number): string {
  return String(cents / 100)
}

/** Each is a text that names a unit and a month and nothing else. */
interface LedgerMonths {
  readonly before: string
  readonly own: string
}

interface Ledger {
  readonly figures: readonly LedgerFigure[]
  readonly rows: Rows
}

interface LedgerFigure {
  readonly key: string
  readonly label: string
  readonly value: number
  readonly unit: string
}
