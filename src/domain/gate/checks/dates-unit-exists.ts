import type { Check } from '#domain/gate/check.ts'

export const unitExists: Check = {
  code: 'D012',
  severity: 'warning',
  title: '单位那时不存在',
  why: '单位设立以前和撤销以后都不会公开，多半是填错了单位。',
  *find({ affairs, summaries, policies, units }) {
    const byId = new Map(units.map(({ data }) => [data.id, data]))
    const acts = [
      ...affairs.map(({ file, data }) => ({
        place: { file, path: ['unit'] },
        id: data.unit,
        on: data.createdOn,
      })),
      ...summaries.map(({ file, data }) => ({
        place: { file, path: ['unit'] },
        id: data.unit,
        on: data.createdOn,
      })),
      ...policies.flatMap(({ file, data }) =>
        data.issuers.map((id, index) => ({
          place: { file, path: ['issuers', index] },
          id,
          on: data.signedOn,
        })),
      ),
    ]
    for (const { place, id, on } of acts) {
      const unit = byId.get(id ?? '')
      if (unit === undefined || on === undefined) continue
      const isThere = (unit.validFrom ?? on) <= on && on <= (unit.validTo ?? on)
      if (isThere) continue
      yield {
        place,
        what: `${unit.name}${on < (unit.validFrom ?? '') ? `到 ${unit.validFrom ?? ''} 才设立` : `${unit.validTo ?? ''} 已经撤销`}，这里是 ${on}`,
        mend: '换成当时的单位，或改正 data/units.csv 里的 validFrom、validTo',
      }
    }
  },
}
