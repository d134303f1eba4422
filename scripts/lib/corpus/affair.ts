import { publicityEnd } from '#domain/days/publicity-end.ts'
import { addDays } from '#domain/days/day.ts'
import { parsePeriod, previousPeriod } from '#domain/days/period.ts'
import type { AffairKind } from './affair-kinds/affair-kind.ts'
import { createAttachment } from './attachments.ts'
import { createBody } from './body.ts'
import { formatInstant, toWorkday } from './calendar.ts'
import { pickLength, toEntryFile } from './entry-file.ts'
import type { CorpusFile } from './entry-file.ts'
import { writePattern } from './grammar.ts'
import type { Speaker } from './grammar.ts'
import { createLedger } from './ledger.ts'
import type { AffairPlan } from './plan.ts'
import { createRandom } from './random.ts'
import { createSpeaker } from './speaker.ts'
import { createTable, toCsv } from './tables.ts'
import type { Rows } from './tables.ts'
import type { CorpusUnit } from './units.ts'
import { toPhone } from './units-csv.ts'

/** The files of one disclosure: its entry, its table, its attachment. */
export function createAffair(plan: AffairPlan, seed: string): CorpusFile[] {
  const random = createRandom(`${seed}/affair/${plan.id}`)
  const { kind, unit, day } = plan
  const year = Number(day.slice(0, 4))
  const speaker = createSpeaker(random, {
    unit: unit.name,
    town: unit.parent?.name ?? unit.name,
    year,
    month: Number(day.slice(5, 7)),
    period: plan.label,
  })
  const title = toTitle(writePattern(random.pick(kind.titles), speaker), unit)
  const length = pickLength(random, 1080)
  const account = createAccount(plan, speaker, length)
  const path = `${year}/${plan.id}`
  const attachment = random.chance(0.035) ? createAttachment(speaker, kind.banks) : undefined
  const attached = attachment && `attachments/${path}.${attachment.extension}`
  const body = createBody(speaker, kind.banks, Math.max(120, length - account.size))
  const fields = {
    title,
    origin: 'demo',
    unit: unit.id,
    item: kind.item,
    period: plan.periodId,
    createdOn: day,
    publishedAt: formatInstant(day, random),
    ...createPublicity(kind, day, unit, speaker),
    ...createExtras(day, title, speaker),
    figures: account.figures,
    tables: account.rows && [{ data: `${path}.csv`, caption: `${title}附表` }],
    attachments: attached && [{ file: attached, title: attachment.title }],
  }
  return [
    { path: `content/affairs/${path}.md`, content: toEntryFile(fields, body) },
    ...(account.rows ? [{ path: `data/affairs/${path}.csv`, content: toCsv(account.rows) }] : []),
    ...(attached ? [{ path: `data/${attached}`, content: attachment.bytes }] : []),
  ]
}

/** What some disclosures have and others do without. */
function createExtras(day: string, title: string, speaker: Speaker) {
  const { random } = speaker
  const sometimes = <T>(share: number, create: () => T) =>
    random.chance(share) ? create() : undefined
  const note = '更正一处：{fund}的金额以附表为准。'
  return {
    scope: sometimes(0.01, () => 'board-only'),
    abstract: sometimes(0.6, () => toAbstract(title, speaker)),
    keywords: sometimes(0.5, () => [
      writePattern('{task}', speaker),
      writePattern('{fund}', speaker),
    ]),
    revisions: sometimes(0.02, () => [{ on: day, note: writePattern(note, speaker) }]),
    withdrawn: sometimes(0.004, () => ({ on: day, reason: '内容重复发布。' })),
  }
}

/** The table of a disclosure, and what is stated of it as data. */
function createAccount(
  { kind, unit, periodId }: AffairPlan,
  speaker: Speaker,
  length: number,
): Account {
  const period = parsePeriod(periodId)
  if (kind.table === 'ledger' && period !== undefined) {
    const before = previousPeriod(period).id
    const { rows, figures } = createLedger(speaker, {
      own: `${unit.id}/${period.id}`,
      before: `${unit.id}/${before}`,
    })
    return { rows, figures, size: toCsv(rows).length }
  }
  if (kind.table === undefined || kind.table === 'ledger' || speaker.random.chance(0.4))
    return { size: 0 }
  const mostRows = Math.max(3, Math.min(40, Math.floor(length / 60)))
  const rows = createTable(kind.table, speaker, speaker.random.between(2, mostRows))
  return { rows, size: toCsv(rows).length }
}

function createPublicity(kind: AffairKind, from: string, unit: CorpusUnit, { random }: Speaker) {
  if (kind.every !== 'event' || !random.chance(0.5)) return {}
  const to = publicityEnd({ from, days: 15, dayKind: 'calendar' })
  return {
    publicity: { from, to, days: 15, dayKind: 'calendar' },
    objection: { phone: toPhone(unit), address: `${unit.name}党群服务中心一楼`, until: to },
    procedure: [
      { step: '提出公开内容', actor: unit.name, on: toWorkday(addDays(from, -5)) },
      { step: '监督委员会审查', actor: `${unit.name}监督委员会`, on: toWorkday(addDays(from, -1)) },
    ],
  }
}

function toAbstract(title: string, speaker: Speaker): string {
  return writePattern(
    `${title}，[涉及{fund}{yuan}|经{meeting}{verb}|附{paper}|由{role}监督]。`,
    speaker,
  )
}

/** A community has residents where a village has villagers. */
function toTitle(title: string, unit: CorpusUnit): string {
  if (unit.kind === '村') return title
  return title
    .replaceAll('村民', '居民')
    .replaceAll('村务', '居务')
    .replaceAll('村委会', '居委会')
    .replaceAll('村规居约', '居民公约')
    .replaceAll('村规民约', '居民公约')
    .replaceAll('村级', '社区')
}

interface Account {
  readonly rows?: Rows
  readonly figures?: readonly unknown[]
  /** How many characters the table has. */
  readonly size: number
}
