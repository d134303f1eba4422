import { addDays } from '#domain/days/day.ts'
import { parsePeriod } from '#domain/days/period.ts'
import { toWorkday } from './calendar.ts'
import { toEntryFile } from './entry-file.ts'
import type { CorpusFile } from './entry-file.ts'
import { createRandom } from './random.ts'
import type { Random } from './random.ts'
import { toCsv } from './tables.ts'
import type { CorpusUnit, CorpusUnits } from './units.ts'

/** Rankings of villages by quarters, so many that they have this number of tables together. */
export function* createRankings(
  periodCount: number,
  units: CorpusUnits,
  seed: string,
): Generator<CorpusFile> {
  for (let index = 0; index * periodsEach < periodCount; index += 1) {
    const random = createRandom(`${seed}/ranking/${index}`)
    const count = Math.min(periodsEach, periodCount - index * periodsEach)
    yield* createRanking(index, lastQuarters.slice(0, count), units, random)
  }
}

const periodsEach = 20
const mostRows = 48

const lastQuarters = Array.from({ length: periodsEach }, (_, index) => {
  const quarter = 2026 * 4 + 2 - index
  return `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`
})

function* createRanking(
  index: number,
  periods: readonly string[],
  units: CorpusUnits,
  random: Random,
): Generator<CorpusFile> {
  const subject = subjects[index % subjects.length] ?? '公开质量'
  const publisher = random.pick(units.bureaus)
  const county = publisher.parent?.id
  const ranked = units.villages
    .filter(({ parent }) => parent?.parent?.id === county)
    .filter(() => random.chance(0.8))
    .slice(0, mostRows)
  const id = `ranking-${index + 1}`
  const fields = {
    title: `${publisher.parent?.name ?? ''}${subject}排名`,
    origin: 'demo',
    unit: publisher.id,
    caveat: `这个排名只反映${subject}，不反映其他工作的好坏。`,
    method: `由${publisher.name}每季度抽查评分，满分一百分。`,
    columns,
    rule,
    periods: periods.map((period) => ({
      period,
      publishedAt: `${toPublicationDay(period)} 10:00`,
    })),
  }
  yield {
    path: `content/rankings/${id}.md`,
    content: toEntryFile(fields, `${subject}排名由${publisher.name}公布，得分相同的名次并列。\n`),
  }
  for (const period of periods) {
    yield { path: `data/rankings/${id}/${period}.csv`, content: toCsv(createRows(ranked, random)) }
  }
}

function createRows(ranked: readonly CorpusUnit[], random: Random): string[][] {
  return [
    ['unit', 'town', 'checked', 'score', 'rating', 'note'],
    ...ranked.map((unit) => {
      const score = random.between(38, 99)
      const rating = rule.bands.find(({ min }) => score >= min)?.label ?? ''
      const note = random.chance(0.1)
        ? random.pick(['新任班子', '上季度整改到位', '抽查两次', '资料补报'])
        : ''
      return [
        unit.id,
        unit.parent?.name ?? '',
        String(random.between(8, 40)),
        String(score),
        rating,
        note,
      ]
    }),
  ]
}

function toPublicationDay(period: string): string {
  return toWorkday(addDays(parsePeriod(period)?.to ?? '', 18))
}

const subjects = [
  ...[
    '村（居）务公开质量',
    '人居环境整治',
    '信息报送',
    '低保动态管理',
    '集体经济发展',
    '矛盾纠纷化解',
  ],
  ...['河道保洁', '垃圾分类', '便民服务满意度', '财务报账及时率', '安全生产检查', '养老服务质量'],
]

const columns = [
  { key: 'unit', label: '村或社区', role: 'unit' },
  { key: 'town', label: '镇街', role: 'group' },
  { key: 'checked', label: '抽查件数', role: 'measure', unit: '件' },
  { key: 'score', label: '得分', role: 'measure', unit: '分' },
  { key: 'rating', label: '公布的等次', role: 'rating' },
  { key: 'note', label: '备注', role: 'note' },
]

const rule = {
  measure: 'score',
  bands: [
    { label: '优', min: 90 },
    { label: '良', min: 75, max: 89 },
    { label: '中', min: 60, max: 74 },
    { label: '差', min: 0, max: 59 },
  ],
}
