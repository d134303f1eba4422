import type { Corpus } from '#domain/corpus.ts'
import type { Check } from '#domain/gate/check.ts'
import type { Place } from '#domain/gate/issue.ts'
import type { Unit } from '#schemas/unit.ts'

export const unitExists: Check = {
  code: 'D012',
  severity: 'warning',
  title: '单位那时不存在',
  why: '单位设立以前和撤销以后都不会公开，多半是填错了单位。',
  *find(corpus) {
    const byId = new Map(corpus.units.map(({ data }) => [data.id, data]))
    for (const { place, unitId, on } of listActs(corpus)) {
      const unit = byId.get(unitId ?? '')
      const absence = unit === undefined || on === undefined ? undefined : describeAbsence(unit, on)
      if (absence === undefined) continue
      yield {
        place,
        what: absence,
        mend: '换成当时的单位，或改正 data/units.csv 里的 validFrom、validTo',
      }
    }
  },
}

function describeAbsence({ name, validFrom, validTo }: Unit, on: string): string | undefined {
  if (validFrom !== undefined && on < validFrom)
    return `${name}到 ${validFrom} 才设立，这里是 ${on}`
  if (validTo !== undefined && on > validTo) return `${name} ${validTo} 已经撤销，这里是 ${on}`
  return undefined
}

function listActs({ affairs, summaries, policies }: Corpus): Act[] {
  return [
    ...[...affairs, ...summaries].map(({ file, data }) => ({
      place: { file, path: ['unit'] },
      unitId: data.unit,
      on: data.createdOn,
    })),
    ...policies.flatMap(({ file, data }) =>
      data.issuers.map((unitId, index) => ({
        place: { file, path: ['issuers', index] },
        unitId,
        on: data.signedOn,
      })),
    ),
  ]
}

/** Something a unit did on a day. */
interface Act {
  readonly place: Place
  readonly unitId: string | undefined
  readonly on: string | undefined
}
