import type { AffairKind } from './affair-kinds/affair-kind.ts'
import { weightedKinds } from './affair-kinds/weighted-kinds.ts'
import { periodBefore, pickDay } from './calendar.ts'
import { planPolicies } from './plan-policies.ts'
import type { PolicyPlan } from './plan-policies.ts'
import { createRandom } from './random.ts'
import type { Random } from './random.ts'
import type { CorpusUnit, CorpusUnits } from './units.ts'

/**
 * Who publishes what, and when; small, so that all of it can be known before the first file is
 * written, and an entry can name another.
 */
export function planEntries(count: number, seed: string, units: CorpusUnits): CorpusPlan {
  const periods = Math.max(1, Math.round(count * rankingShare))
  const policies = Math.round(count * policyShare)
  const summaries = Math.round(count * summaryShare)
  const affairs = Math.max(0, count - periods - policies - summaries)
  return {
    affairs: planAffairs(affairs, seed, units),
    policies: planPolicies(policies, seed, units),
    summaries: planSummaries(summaries, seed, units),
    rankingPeriods: periods,
  }
}

const policyShare = 0.13
const summaryShare = 0.07
const rankingShare = 0.02

function planAffairs(count: number, seed: string, units: CorpusUnits): AffairPlan[] {
  const known = new Set<string>()
  return Array.from({ length: count }, (_, index) => {
    const random = createRandom(`${seed}/affair-plan/${index}`)
    return planAffair(index, random, units, known)
  })
}

/** One disclosure of one unit, item and period; where there is one already, another is chosen. */
function planAffair(
  index: number,
  random: Random,
  units: CorpusUnits,
  known: Set<string>,
): AffairPlan {
  const kind = random.pick(weightedKinds)
  const day = pickDay(random)
  const unit = random.pick(units.villages)
  const { id: periodId, label } = kind.every === 'event' ? noPeriod : periodBefore(day, kind.every)
  const name = `${unit.id}/${kind.item}/${periodId === 'event' ? index : periodId}`
  const isFitting = unit.kind === '村' || !villageItems.has(kind.item)
  if (!isFitting || known.has(name)) return planAffair(index, random, units, known)
  known.add(name)
  const when = periodId === 'event' ? day : periodId.toLowerCase()
  return { id: `${unit.id}-${kind.item}-${when}-${index}`, kind, unit, day, periodId, label }
}

const noPeriod = { id: 'event', label: '' }

/** What the catalogue asks of villages and not of communities. */
const villageItems = new Set([
  ...['debts', 'allowances', 'homestead', 'land-compensation', 'land-transfer'],
  ...['farm-subsidies', 'housing'],
])

function planSummaries(count: number, seed: string, units: CorpusUnits): SummaryPlan[] {
  const known = new Set<string>()
  return Array.from({ length: count }, (_, index) => {
    const random = createRandom(`${seed}/summary-plan/${index}`)
    const unit = random.pick(
      random.chance(0.5) ? units.villages : [...units.towns, ...units.bureaus],
    )
    return { id: `${unit.id}-${index}`, unit, ...pickReport(random, unit, known) }
  })
}

function pickReport(random: Random, unit: CorpusUnit, known: Set<string>): Report {
  const day = pickDay(random)
  const kind = random.pick([
    '年度总结',
    '年度总结',
    '季度总结',
    '专项总结',
    '调研报告',
    '工作方案',
  ] as const)
  const period = periodBefore(day, kind === '季度总结' ? 'quarter' : 'year')
  const name = `${unit.id}/${kind}/${period.id}`
  if (kind.endsWith('度总结')) {
    if (known.has(name)) return pickReport(random, unit, known)
    known.add(name)
  }
  return { kind, day, periodId: period.id, label: period.label }
}

export interface CorpusPlan {
  readonly affairs: readonly AffairPlan[]
  readonly policies: readonly PolicyPlan[]
  readonly summaries: readonly SummaryPlan[]
  /** How many tables all rankings have together. */
  readonly rankingPeriods: number
}

export interface AffairPlan {
  readonly id: string
  readonly kind: AffairKind
  readonly unit: CorpusUnit
  /** On which it was written. */
  readonly day: string
  readonly periodId: string
  /** The period in words. */
  readonly label: string
}

interface Report {
  readonly kind: '年度总结' | '季度总结' | '专项总结' | '调研报告' | '工作方案'
  readonly day: string
  readonly periodId: string
  readonly label: string
}

export interface SummaryPlan extends Report {
  readonly id: string
  readonly unit: CorpusUnit
}
