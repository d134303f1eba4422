import type { Speaker } from './grammar.ts'
import {
  createFirm,
  createPlace,
  createProject,
  createReference,
  createRoad,
  createWater,
} from './names.ts'
import type { Random } from './random.ts'
import { forbiddenActs } from './words/acts.ts'
import { crops, facilities, livestock, machines, materials, trees } from './words/goods.ts'
import {
  bodies,
  bureaus,
  laws,
  meetings,
  regulations,
  roles,
  trades,
} from './words/institutions.ts'
import * as matters from './words/matters.ts'
import { spots } from './words/places.ts'

/** Fills the slots of patterns for one document, of whose unit and time it speaks. */
export function createSpeaker(random: Random, scene: Scene): Speaker {
  return {
    random,
    say: (name, argument) => {
      const words = wordsBySlot[name]
      if (words !== undefined) return random.pickEarly(words)
      const create = createBySlot[name]
      if (create === undefined) throw new Error(`Nothing is known to stand in {${name}}.`)
      return create(random, scene, argument)
    },
  }
}

const wordsBySlot: Readonly<Record<string, readonly string[]>> = {
  crop: crops,
  tree: trees,
  livestock,
  material: materials,
  machine: machines,
  facility: facilities,
  trade: trades,
  spot: spots,
  role: roles,
  meeting: meetings,
  bureau: bureaus,
  bodyname: bodies,
  problem: matters.problems,
  cause: matters.causes,
  task: matters.tasks,
  measure: matters.measures,
  measurev: matters.measures,
  effect: matters.effects,
  fund: matters.funds,
  benefit: matters.benefits,
  paper: matters.papers,
  season: matters.seasons,
  quality: matters.qualities,
  num: matters.numerals,
  verb: matters.verbs,
  problemverb: forbiddenActs,
}

const createBySlot: Readonly<Record<string, CreateWords>> = {
  law: (random) => `《${random.pickEarly(laws)}》`,
  regulation: (random) => `《${random.pickEarly(regulations)}》`,
  unit: (_, { unit }) => unit,
  town: (_, { town }) => town,
  year: (_, { year }) => String(year),
  period: (_, { period }) => period,
  place: createPlace,
  road: createRoad,
  river: createWater,
  firm: createFirm,
  project: createProject,
  fileref: (random, { year }) => createReference(random, year),
  when: (random, { month }) => formatWhen(random, month),
  date: (random, { month }) =>
    `${Math.min(12, month + random.between(0, 1))}月${random.between(1, 28)}日`,
  n: (random, _, range) => {
    const [low = 0, high = 0] = range.split('-').map(Number)
    return String(random.between(low, high))
  },
  yuan: formatAmount,
  pct: (random) => `${random.between(1, 98)}.${random.between(1, 9)}%`,
  updown: (random) =>
    `${random.pick(['增长', '下降', '增加', '减少', '提高'])}${random.between(1, 38)}.${random.between(1, 9)}%`,
  mu: (random) =>
    random.chance(0.6)
      ? `${random.between(1, 480)}.${random.between(1, 9)}亩`
      : `${random.between(2, 3600)}亩`,
  len: (random) =>
    random.chance(0.5)
      ? `${random.between(60, 3900)}米`
      : `${random.between(1, 12)}.${random.between(1, 99)}公里`,
}

function formatWhen(random: Random, month: number): string {
  const near = Math.max(1, Math.min(12, month - random.between(0, 2)))
  const form = random.next()
  if (form < 0.5) return `${near}月${random.between(1, 28)}日`
  if (form < 0.7) return `${near}月${random.pick(['上旬', '中旬', '下旬', '底', '初'])}`
  return random.pickEarly(matters.seasons)
}

/** An amount as notices write it, in yuan or in ten thousands of them. */
function formatAmount(random: Random): string {
  const magnitude = random.next()
  if (magnitude < 0.45) return `${random.between(80, 9999)}元`
  if (magnitude < 0.6)
    return `${random.between(100, 99_999)}.${random.between(1, 9)}${random.between(0, 9)}元`
  if (magnitude < 0.75) return `${random.between(100, 9800)}00元`
  return `${random.between(1, 260)}.${random.between(1, 99)}万元`
}

type CreateWords = (random: Random, scene: Scene, argument: string) => string

/** What the text of a document takes for granted. */
export interface Scene {
  /** Its unit, as residents call it. */
  readonly unit: string
  /** The town or county above it. */
  readonly town: string
  readonly year: number
  /** The month in which it was written. */
  readonly month: number
  /** The period that it is about, in words. */
  readonly period: string
}
