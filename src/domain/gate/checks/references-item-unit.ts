import type { Check } from '#domain/gate/check.ts'
import { toPublisherKind } from '#domain/units/publisher-kind.ts'

export const itemUnit: Check = {
  code: 'R009',
  severity: 'warning',
  title: '事项不归这类单位公开',
  why: '公开目录写明了每个事项由哪类单位公开，放错了会算不出谁没有公开。',
  *find({ affairs, units, catalogue }) {
    const kinds = new Map(units.map(({ data }) => [data.id, data.kind]))
    const items = new Map(catalogue.map(({ data }) => [data.id, data]))
    for (const { file, data } of affairs) {
      const kind = toPublisherKind(kinds.get(data.unit) ?? '市')
      const item = items.get(data.item)
      if (kind === undefined || item === undefined || item.appliesTo.includes(kind)) continue
      yield {
        place: { file, path: ['item'] },
        what: `“${item.name}”由${item.appliesTo.join('、')}公开，这里的单位是${kind}`,
        mend: '换成对应的事项；确实由它公开的，在 data/catalogue.csv 的 appliesTo 里补上',
      }
    }
  },
}
