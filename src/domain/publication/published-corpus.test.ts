import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Corpus } from '#domain/corpus.ts'
import { toPublicFiles } from '#domain/public-files.ts'
import { toSearchRecords } from '#domain/search/records/to-search-records.ts'
import { loadCorpus } from '#loaders/corpus-fs.ts'
import { toPublishedCorpus } from './published-corpus.ts'

const { corpus: town } = loadCorpus('tests/fixtures/sites/town')
const now = '2026-11-22 10:00'
const secret = 'tonghua-finance-2026-09'

function withAffair(id: string, change: Partial<Corpus['affairs'][number]['data']>): Corpus {
  const affairs = town.affairs.map((entry) =>
    entry.id === id ? { ...entry, data: { ...entry.data, ...change } } : entry,
  )
  return { ...town, affairs }
}

/** Everything that a corpus holds, as text. */
function toText(corpus: Corpus): string {
  return JSON.stringify(corpus, (_key, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...value] : value,
  )
}

describe('what is scheduled', () => {
  const corpus = withAffair(secret, { publishedAt: '2026-11-22 10:01' })

  test('is nowhere to be found: no entry, table, file, id or record', () => {
    const published = toPublishedCorpus(corpus, { now })
    expect(toText(toPublishedCorpus(town, { now }))).toContain(secret)
    const references = toText({ ...published, affairs: withoutWithdrawn(published) })
    expect(references).not.toContain(secret)
    expect(JSON.stringify(toSearchRecords(published, now))).not.toContain(secret)
  })

  test('is there from its very minute on', () => {
    const published = toPublishedCorpus(corpus, { now: '2026-11-22 10:01' })
    expect(published.affairs.map(({ id }) => id)).toContain(secret)
    expect(toPublicFiles(published)).toContain(`data/affairs/2026/${secret}.csv`)
  })

  test('is shown to its author', () => {
    const shown = toPublishedCorpus(corpus, { now, shows: 'scheduled-too' })
    expect(shown.affairs.map(({ id }) => id)).toContain(secret)
  })

  test('of a ranking is only its period', () => {
    const rankings = town.rankings.map((entry) => ({
      ...entry,
      data: {
        ...entry.data,
        periods: entry.data.periods.map((period) =>
          period.period === '2026-Q3' ? { ...period, publishedAt: '2027-01-01 09:00' } : period,
        ),
      },
    }))
    const published = toPublishedCorpus({ ...town, rankings }, { now })
    expect(published.rankings[0]?.data.periods.map(({ period }) => period)).toEqual(['2026-Q2'])
    expect([...published.tables.keys()]).not.toContain('data/rankings/disclosure/2026-Q3.csv')
    const early = toPublishedCorpus({ ...town, rankings }, { now: '2026-01-01 00:00' })
    expect(early.rankings).toEqual([])
  })
})

describe('the list of an affair', () => {
  const catalogue = town.catalogue.map((row) => ({
    ...row,
    data: row.data.id === 'finance-ledger' ? { ...row.data, retentionDays: 30 } : row.data,
  }))
  const file = `data/affairs/2026/${secret}.csv`
  const list = town.tables.get(file) ?? { file, columns: [], rows: [] }
  const tables = new Map(town.tables).set(file, { ...list, columns: ['户主', '金额（元）'] })
  const corpus = { ...town, catalogue, tables }
  const findAffair = (at: string, of: Corpus = corpus) =>
    toPublishedCorpus(of, { now: at }).affairs.find(({ id }) => id === secret)

  test('stays for the days of its item, its last day included', () => {
    // Published on 10 October.
    expect(findAffair('2026-11-09 23:59')?.data).toMatchObject({
      expiresOn: '2026-11-09',
      tables: [{ data: `2026/${secret}.csv` }],
    })
    const after = findAffair('2026-11-10 00:00')
    expect(after?.data).toMatchObject({ expiresOn: '2026-11-09', tables: [], attachments: [] })
    expect(after?.body).toBe('')
    expect(after?.data.figures).toEqual(findAffair('2026-11-09 23:59')?.data.figures)
    expect(after?.data.figures.length).toBeGreaterThan(0)
  })

  test('takes its file, its record and its text along', () => {
    const published = toPublishedCorpus(corpus, { now })
    expect(toPublicFiles(published)).not.toContain(file)
    expect(published.tables.has(file)).toBe(false)
    expect(toSearchRecords(published, now).map(({ path }) => path)).not.toContain(
      `/affairs/2026/${secret}/`,
    )
  })

  test('does not end where nobody is named', () => {
    expect(findAffair(now, { ...town, catalogue })?.data.tables).toHaveLength(1)
  })

  test('ends earlier where the entry says so, named or not', () => {
    const own = withAffair(secret, { expiresOn: '2026-10-30' })
    expect(findAffair('2026-10-30 23:59', own)?.data.tables).toHaveLength(1)
    expect(findAffair('2026-10-31 00:00', own)?.data.tables).toHaveLength(0)
  })
})

test('what is only for the wall has no content left, and its files are not there', () => {
  const published = toPublishedCorpus(town, { now })
  const wall = published.affairs.filter(({ data }) => data.scope === 'board-only')
  expect(wall.length).toBeGreaterThan(0)
  expect(wall.map(({ data, body }) => [data.tables, body])).toEqual(wall.map(() => [[], '']))
  expect([...published.tables.keys()].filter((file) => file.includes('liyuan-list'))).toEqual([])
})

test('to publish what is published changes nothing', () => {
  const instants = fc
    .date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 16).replace('T', ' '))
  fc.assert(
    fc.property(instants, (instant) => {
      const once = toPublishedCorpus(town, { now: instant })
      expect(toText(toPublishedCorpus(once, { now: instant }))).toBe(toText(once))
    }),
    { numRuns: 30 },
  )
})

/** What was withdrawn may name what replaced it; the gate refuses one that is not out. */
function withoutWithdrawn({ affairs }: Corpus): Corpus['affairs'] {
  return affairs.filter(({ data, body }) => data.withdrawn === undefined && !body.includes(secret))
}
