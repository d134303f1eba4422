import { createStem } from './names.ts'
import type { Random } from './random.ts'
import { surnames, landforms } from './words/places.ts'

/** The units of a portal with so many entries: cities with counties, their bureaus, towns, villages. */
export function createUnits(entryCount: number, random: Random): CorpusUnits {
  const total = Math.max(30, Math.min(1500, Math.round(entryCount / 20)))
  const countyCount = Math.max(1, Math.round(total / 500))
  const names = createNames(random)
  const city = countyCount > 1 ? [createUnit('s', `${names.stem()}市`, '市')] : []
  const counties = Array.from({ length: countyCount }, (_, index) =>
    createCounty(`c${index + 1}`, Math.round(total / countyCount), names, city[0]),
  )
  const all = [...city, ...counties.flat()]
  return {
    all,
    bureaus: all.filter(({ kind }) => kind === '局'),
    towns: all.filter(({ kind }) => townKinds.includes(kind)),
    villages: all.filter(({ kind }) => kind === '村' || kind === '社区'),
  }
}

const townKinds: readonly string[] = ['镇', '乡', '街道']

function createCounty(id: string, total: number, names: Names, city?: CorpusUnit): CorpusUnit[] {
  const county = createUnit(id, `${names.stem()}${names.random.pick(['县', '区'])}`, '区县', city)
  const bureauCount = Math.max(3, Math.min(bureauKinds.length, Math.round(total / 40)))
  const bureaus = bureauKinds
    .slice(0, bureauCount)
    .map(([name, code], index) =>
      createUnit(
        `${id}-b${index + 1}`,
        `${county.name}${name}`,
        '局',
        county,
        `${county.name.slice(0, 1)}${code}`,
      ),
    )
  const townCount = Math.max(2, Math.round((total - bureauCount) / 16))
  const towns = Array.from({ length: townCount }, (_, index) => {
    const kind = names.random.pick(['镇', '镇', '乡', '街道'])
    return createUnit(`${id}-t${index + 1}`, `${names.stem()}${kind}`, kind, county)
  })
  const villages = Array.from(
    { length: Math.max(0, total - 1 - bureauCount - townCount) },
    (_, index) => createVillage(index, towns, names),
  )
  return [county, ...bureaus, ...towns, ...villages]
}

/** Bureaus with the character for which they stand in a 机关代字. */
const bureauKinds = [
  ['民政局', '民'],
  ['农业农村局', '农'],
  ['财政局', '财'],
  ['自然资源局', '自然资'],
  ['住房和城乡建设局', '建'],
  ['人力资源和社会保障局', '人社'],
  ['水利局', '水'],
  ['卫生健康局', '卫健'],
  ['退役军人事务局', '退役军人'],
  ['乡村振兴局', '振'],
  ['应急管理局', '应急'],
  ['审计局', '审'],
] as const

function createVillage(index: number, towns: readonly CorpusUnit[], names: Names): CorpusUnit {
  const town = names.random.pick(towns)
  const kind = names.random.chance(town.kind === '街道' ? 0.8 : 0.12) ? '社区' : '村'
  return createUnit(`${town.id}-v${index + 1}`, `${names.village()}${kind}`, kind, town)
}

function createUnit(
  id: string,
  name: string,
  kind: string,
  parent?: CorpusUnit,
  code?: string,
): CorpusUnit {
  return { id, name, kind, parent, code: code ?? `${name.slice(0, 2)}政` }
}

/** Names of units differ, but for a few villages that bear the same one in different towns. */
function createNames(random: Random): Names {
  const used = new Set<string>()
  const villages: string[] = []
  const claim = (create: () => string): string => {
    const name = create()
    if (used.has(name)) return claim(create)
    used.add(name)
    return name
  }
  return {
    random,
    stem: () => claim(() => createStem(random)),
    village: () => {
      if (villages.length > 20 && random.chance(0.03)) return random.pick(villages)
      const isFamily = random.chance(0.12)
      const name = claim(() =>
        isFamily ? `${random.pickEarly(surnames)}家${random.pick(landforms)}` : createStem(random),
      )
      villages.push(name)
      return name
    },
  }
}

interface Names {
  readonly random: Random
  /** Two characters that no other unit has. */
  readonly stem: () => string
  readonly village: () => string
}

export interface CorpusUnit {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly parent: CorpusUnit | undefined
  /** With which its 机关代字 begins. */
  readonly code: string
}

export interface CorpusUnits {
  readonly all: readonly CorpusUnit[]
  readonly bureaus: readonly CorpusUnit[]
  readonly towns: readonly CorpusUnit[]
  readonly villages: readonly CorpusUnit[]
}
