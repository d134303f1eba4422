import type { CorpusUnit, CorpusUnits } from './units.ts'

/** The list of units as `data/units.csv`. */
export function toUnitsCsv({ all }: CorpusUnits): string {
  const rows = all.map((unit) =>
    [
      ...[unit.id, unit.name, unit.kind, unit.parent?.id ?? '', '', toAliases(unit)],
      ...[
        `${unit.name}${addressEnds[unit.kind] ?? ''}`,
        toPhone(unit),
        '周一至周五 8:30—12:00、14:00—17:30',
      ],
      ...['', '', '', 'demo'],
    ].join(','),
  )
  return `${header}\n${rows.join('\n')}\n`
}

/** The telephone of an office; numbers that begin with 0900 belong to nobody. */
export function toPhone({ id }: CorpusUnit): string {
  let hash = 0
  for (const character of id) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 9_000_000
  return `0900-${1_000_000 + hash}`
}

function toAliases({ name, kind }: CorpusUnit): string {
  if (kind === '镇' || kind === '乡') return `${name}人民政府`
  if (kind === '街道') return `${name}办事处`
  return ''
}

const header =
  'id,name,kind,parent,division,aliases,address,phone,hours,validFrom,validTo,successor,origin'
const addressEnds: Readonly<Record<string, string>> = {
  局: '办公楼',
  村: '党群服务中心',
  社区: '党群服务中心',
  镇: '政府大院',
  乡: '政府大院',
  街道: '便民服务中心',
}
