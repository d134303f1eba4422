import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Corpus } from '#domain/corpus.ts'
import { addDays } from '#domain/days/day.ts'
import { toStamp } from '#domain/notices/stamp.ts'
import { toValidities } from '#domain/policies/lineage.ts'
import { isExpired } from '#domain/publication/list-expiry.ts'
import { toPublishedCorpus } from '#domain/publication/published-corpus.ts'
import { findCurrentSheets } from '#domain/units/current-sheets.ts'
import { loadCorpus } from '#loaders/corpus-fs.ts'
import { listChanges } from './list-changes.ts'
import { toNextChange } from './next-change.ts'

const { corpus: town } = loadCorpus('tests/fixtures/sites/town')
const now = '2026-11-22 10:00'
const id = 'tonghua-finance-2026-09'

type Affair = Corpus['affairs'][number]['data']

function withAffair(change: Partial<Affair>, corpus = town): Corpus {
  const affairs = corpus.affairs
    .filter((entry) => entry.id === id)
    .map((entry) => ({ ...entry, data: { ...entry.data, ...change } }))
  return { ...corpus, affairs, policies: [], findings: [], catalogue: [], rankings: [] }
}

describe('the next change', () => {
  test('of something scheduled is its minute, and says nothing else of it', () => {
    const next = toNextChange(withAffair({ publishedAt: '2026-11-30 09:00' }), now)
    expect(next).toEqual({
      builtAt: '2026-11-22T10:00:00+08:00',
      at: '2026-11-30T09:00:00+08:00',
      reasons: [{ kind: 'publication' }],
      dayChangesAt: null,
    })
  })

  test('of a period that runs is the day after its last one; until then days are counted', () => {
    const publicity = { from: '2026-11-20', to: '2026-12-05', dayKind: 'calendar' as const }
    const next = toNextChange(withAffair({ publicity, publishedAt: '2026-11-20 09:00' }), now)
    expect(next.at).toBe('2026-12-06T00:00:00+08:00')
    expect(next.reasons).toContainEqual({
      kind: 'publicity-end',
      path: '/affairs/2026/tonghua-finance-2026-09/',
    })
    expect(next.dayChangesAt).toBe('2026-11-23T00:00:00+08:00')
  })

  test('of a list is the day after its last one', () => {
    const { reasons, at } = toNextChange(withAffair({ expiresOn: '2026-11-25' }), now)
    expect([at, reasons[0]?.kind]).toEqual(['2026-11-26T00:00:00+08:00', 'expiry'])
  })

  test('may be that something let through has to be looked at again', () => {
    const reviews = ['2026-11-24', '2026-11-01'].map(toReview)
    const next = toNextChange({ ...withAffair({}), reviews }, now)
    expect([next.at, next.reasons]).toEqual(['2026-11-25T00:00:00+08:00', [{ kind: 'review' }]])
  })

  test('is none where nothing is to come', () => {
    expect(toNextChange(withAffair({}), '2027-06-01 10:00')).toMatchObject({
      at: null,
      reasons: [],
    })
  })

  test('of a scheduled entry never comes with what it holds', () => {
    const secret = withAffair({
      publishedAt: '2026-11-30 09:00',
      publicity: { from: '2026-11-23', to: '2026-12-08', dayKind: 'calendar' },
      expiresOn: '2026-11-24',
    })
    expect(JSON.stringify(listChanges(secret, now))).not.toContain(id)
    expect(toNextChange(secret, now).at).toBe('2026-11-30T09:00:00+08:00')
  })
})

/** What readers are shown that time alone can change, but for the days that are counted. */
function toShown(corpus: Corpus, at: string): string {
  const published = toPublishedCorpus(corpus, { now: at })
  const affairs = published.affairs.map((entry) => ({
    id: entry.id,
    tone: toStamp(entry.data, at)?.words.replace(/还有 \d+ 天|今天截止/, ''),
    tables: entry.data.tables,
    isExpired: isExpired(entry.data.expiresOn, at),
  }))
  const minDays = new Map(published.catalogue.map(({ data }) => [data.id, data.minDays]))
  const sheets = findCurrentSheets(published.affairs, minDays, at).map(({ affair, isOpen }) => [
    affair.id,
    isOpen,
  ])
  return JSON.stringify([affairs, sheets.toSorted(), [...toValidities(published.policies, at)]])
}

const days = fc.integer({ min: -40, max: 40 }).map((offset) => addDays('2026-11-22', offset))
const instants = fc
  .tuple(days, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([day, hour, minute]) => `${day} ${pad(hour)}:${pad(minute)}`)

const timedAffair = fc.record({
  publishedAt: instants,
  publicity: fc.option(
    fc.tuple(days, fc.integer({ min: 0, max: 30 })).map(([from, length]) => ({
      from,
      to: addDays(from, length),
      dayKind: 'calendar' as const,
    })),
    { nil: undefined },
  ),
  expiresOn: fc.option(days, { nil: undefined }),
})
const timedPolicy = fc.record({
  publishedAt: instants,
  signedOn: days,
  effectiveFrom: fc.option(days, { nil: undefined }),
  effectiveTo: fc.option(days, { nil: undefined }),
})

const corpora = fc
  .tuple(
    fc.array(timedAffair, { minLength: 1, maxLength: 4 }),
    fc.array(timedPolicy, { maxLength: 3 }),
  )
  .map(([affairs, policies]): Corpus => {
    const [affair] = town.affairs.filter((entry) => entry.id === id)
    const [policy] = town.policies
    if (affair === undefined || policy === undefined) throw new Error('The fixture has changed')
    return {
      ...town,
      findings: [],
      rankings: [],
      affairs: affairs.map((data, index) => ({
        ...affair,
        id: `a${index}`,
        data: { ...affair.data, ...data, item: index < 2 ? 'finance-ledger' : 'grid' },
      })),
      policies: policies.map((data, index) => ({
        ...policy,
        id: `p${index}`,
        data: { ...policy.data, ...data },
      })),
    }
  })

test('what is shown changes at listed instants only', () => {
  fc.assert(
    fc.property(corpora, instants, (corpus, at) => {
      const { at: next } = toNextChange(corpus, at)
      const until = next === null ? '2027-06-01 00:00' : minuteBefore(next)
      expect(toShown(corpus, until)).toBe(toShown(corpus, at))
    }),
    { numRuns: 150 },
  )
})

test('at the instant of a publication it does change', () => {
  fc.assert(
    fc.property(corpora, instants, (corpus, at) => {
      const { at: next, reasons } = toNextChange(corpus, at)
      if (next === null || !reasons.some(({ kind }) => kind === 'publication')) return
      const instant = next.slice(0, 16).replace('T', ' ')
      expect(toShown(corpus, instant)).not.toBe(toShown(corpus, at))
    }),
    { numRuns: 150 },
  )
})

function minuteBefore(moment: string): string {
  const before = new Date(new Date(moment).getTime() - 60_000 + 8 * 3_600_000)
  return before.toISOString().slice(0, 16).replace('T', ' ')
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}

function toReview(expires: string): Corpus['reviews'][number] {
  const data = { rule: 'R018', file: 'a', digest: 'd', reason: 'r', reviewer: 'b', expires }
  return { file: 'data/reviews.csv', line: 2, data }
}
