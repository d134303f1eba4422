import type { Check } from '#domain/gate/check.ts'
import type { Unit } from '#schemas/unit.ts'

/**
 * Copying last month's notice of the neighbours and changing only half of it. A town or bureau
 * may well report on a village.
 */
export const titleUnit: Check = {
  code: 'T016',
  severity: 'warning',
  title: '标题写的是别的单位',
  why: '标题和公开单位对不上，居民会以为是别处的事。',
  *find(corpus) {
    const units = corpus.units.map(({ data }) => data)
    for (const { file, data } of corpus.affairs) {
      const own = units.find(({ id }) => id === data.unit)
      if (own === undefined || !isPublisher(own)) continue
      if (namesOf(own).some((name) => data.title.includes(name))) continue
      const other = units.find((unit) => isPublisher(unit) && data.title.includes(unit.name))
      if (other === undefined) continue
      yield {
        place: { file, path: ['title'] },
        what: `标题里是“${other.name}”，unit 写的是“${own.name}”`,
        mend: `改正标题，或者把 unit 改成 ${other.id}`,
      }
    }
  },
}

function isPublisher({ kind }: Unit): boolean {
  return kind === '村' || kind === '社区'
}

/** 荷花村 is also meant where only 荷花 is written. */
function namesOf({ name, aliases }: Unit): string[] {
  return [name, ...aliases, name.replace(/(?:村|社区|街道|镇|乡)$/, '')].filter(
    (text) => text.length > 1,
  )
}
