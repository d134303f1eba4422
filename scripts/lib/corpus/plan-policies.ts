import { pickDay } from './calendar.ts'
import { createRandom } from './random.ts'
import type { CorpusUnit, CorpusUnits } from './units.ts'

/** The documents of all bureaus and towns, numbered, and what becomes of earlier ones. */
export function planPolicies(count: number, seed: string, units: CorpusUnits): PolicyPlan[] {
  const issuers = [...units.bureaus, ...units.bureaus, ...units.bureaus, ...units.towns]
  const drafts = Array.from({ length: count }, (_, index) => {
    const random = createRandom(`${seed}/policy-plan/${index}`)
    const issuer = random.pick(issuers)
    const day = pickDay(random)
    const agency = `${issuer.code}${random.pick(['发', '发', '发', '办发', '函'])}`
    return { id: `${issuer.id}-${day}-${index}`, issuer, day, agency, index }
  })
  return relate(numberInOrder(drafts), seed)
}

/** The documents of one 机关代字 and year count from 1 without a gap, in the order of their days. */
function numberInOrder(drafts: readonly PolicyDraft[]): PolicyPlan[] {
  const serials = new Map<string, number>()
  return drafts
    .toSorted((a, b) => (a.day === b.day ? a.index - b.index : a.day < b.day ? -1 : 1))
    .map((draft, order) => {
      const series = `${draft.agency}〔${draft.day.slice(0, 4)}〕`
      const serial = (serials.get(series) ?? 0) + 1
      serials.set(series, serial)
      return { ...draft, order, docNumber: `${series}${serial}号` }
    })
}

/** Every eighth document ends or changes an earlier one of the same issuer, each of these only once. */
function relate(plans: readonly PolicyPlan[], seed: string): PolicyPlan[] {
  const latest = new Map<string, PolicyPlan>()
  return plans.map((plan) => {
    const random = createRandom(`${seed}/relation/${plan.index}`)
    const earlier = latest.get(plan.issuer.id)
    const isRelated = earlier !== undefined && earlier.day < plan.day && random.chance(1 / 8)
    if (isRelated) latest.delete(plan.issuer.id)
    else latest.set(plan.issuer.id, plan)
    if (!isRelated) return plan
    return {
      ...plan,
      relation: { kind: random.pick(['repeals', 'replaces', 'amends'] as const), target: earlier },
    }
  })
}

interface PolicyDraft {
  readonly id: string
  readonly issuer: CorpusUnit
  readonly day: string
  /** 机关代字 */
  readonly agency: string
  readonly index: number
}

export interface PolicyPlan extends PolicyDraft {
  /** Its place among all documents by day. */
  readonly order: number
  readonly docNumber: string
  readonly relation?: {
    readonly kind: 'repeals' | 'replaces' | 'amends'
    readonly target: PolicyPlan
  }
}
