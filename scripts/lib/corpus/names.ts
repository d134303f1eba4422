import type { Random } from './random.ts'
import { documentActs, documentKinds, phases, workKinds } from './words/acts.ts'
import { facilities } from './words/goods.ts'
import { bureaus, firmKinds, trades } from './words/institutions.ts'
import { tasks } from './words/matters.ts'
import {
  landforms,
  nameCharacters,
  roadKinds,
  roadNames,
  spots,
  surnames,
  waterKinds,
  waterNames,
} from './words/places.ts'

/** Two characters that can name a village, a firm, a hill. */
export function createStem(random: Random): string {
  const first = random.pick(nameCharacters)
  const second = random.pick(nameCharacters)
  return first === second ? createStem(random) : first + second
}

/** A place within a village: 王家沟, 柳塘组, 三岔口 …; never called 村, which would be a unit. */
export function createPlace(random: Random): string {
  const form = random.next()
  if (form < 0.35) return `${random.pickEarly(surnames)}家${random.pick(landforms)}`
  if (form < 0.65) return `${createStem(random)}${random.pick(['组', '片', '小区', '院', '小组'])}`
  if (form < 0.85)
    return `${random.pick(['东', '西', '南', '北', '上', '下', '前', '后', '大', '小'])}${random.pick(landforms)}`
  return `${random.between(1, 18)}组${random.pickEarly(spots)}`
}

export function createRoad(random: Random): string {
  const stem = random.chance(0.5) ? random.pickEarly(roadNames) : createStem(random)
  return stem + random.pickEarly(roadKinds)
}

export function createWater(random: Random): string {
  const stem = random.chance(0.5) ? random.pick(waterNames) : createStem(random)
  return stem + random.pickEarly(waterKinds)
}

export function createFirm(random: Random): string {
  const head = random.chance(0.3) ? random.pick(nameCharacters) : ''
  return `${createStem(random)}${head}${random.pickEarly(trades)}${random.pickEarly(firmKinds)}`
}

export function createProject(random: Random): string {
  const phase = random.chance(0.25) ? random.pick(phases) : ''
  return `${createPlace(random)}${phase}${random.pickEarly(facilities)}${random.pickEarly(workKinds)}`
}

/** A document by its title and its number, as texts cite it. */
export function createReference(random: Random, year: number): string {
  const title = `关于${random.pickEarly(documentActs)}${random.pickEarly(tasks)}工作的${random.pickEarly(documentKinds)}`
  return `《${title}》（${createDocNumber(random, year)}）`
}

/** The number of some document of the province, the city or the county. */
function createDocNumber(random: Random, year: number): string {
  const place = random.pick(nameCharacters)
  const agency = `${place}${random.pickEarly(bureaus).slice(0, 1)}${random.pick(['发', '办发', '函', '字', '规'])}`
  return `${agency}〔${year - random.between(0, 4)}〕${random.between(1, 268)}号`
}
