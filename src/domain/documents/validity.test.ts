import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deriveValidity } from './validity.ts'
import type { InboundAct } from './validity.ts'

const today = '2026-11-22'
const act = (kind: InboundAct['kind'], on: string, id = 'later'): InboundAct => ({ kind, on, id })

describe('deriveValidity', () => {
  it('leaves a document without dates in force', () => {
    expect(deriveValidity({ inbound: [], today })).toEqual({
      validity: '有效',
      reason: 'in-force',
      since: undefined,
      causeId: undefined,
    })
  })

  it.each([
    ['2026-11-23', '尚未生效'],
    ['2026-11-22', '有效'],
    ['2026-11-21', '有效'],
  ])('in force from %s is %s', (effectiveFrom, expected) => {
    expect(deriveValidity({ effectiveFrom, inbound: [], today }).validity).toBe(expected)
  })

  it.each([
    ['2026-11-21', '失效'],
    ['2026-11-22', '有效'],
    ['2026-11-23', '有效'],
  ])('in force to %s is %s', (effectiveTo, expected) => {
    expect(deriveValidity({ effectiveTo, inbound: [], today }).validity).toBe(expected)
  })

  it.each([
    ['repeals', '2026-11-22', '废止', 'repeals', 'later'],
    ['replaces', '2026-11-22', '废止', 'replaces', 'later'],
    ['amends', '2026-11-22', '部分有效', 'amends', 'later'],
    ['repeals', '2026-11-23', '有效', 'in-force', undefined],
    ['replaces', '2026-11-23', '有效', 'in-force', undefined],
    ['amends', '2026-11-23', '有效', 'in-force', undefined],
  ] as const)('%s on %s makes it %s', (kind, on, validity, reason, causeId) => {
    expect(deriveValidity({ inbound: [act(kind, on)], today })).toMatchObject({
      validity,
      reason,
      causeId,
    })
  })

  it('names the first act that ended it and the last that amended it', () => {
    const amended = [act('amends', '2025-05-01', 'newer'), act('amends', '2024-05-01', 'older')]
    expect(deriveValidity({ inbound: amended, today }).causeId).toBe('newer')
    const ended = [
      ...amended,
      act('replaces', '2026-02-01', 'b'),
      act('repeals', '2026-01-01', 'a'),
    ]
    expect(deriveValidity({ inbound: ended, today })).toMatchObject({
      validity: '废止',
      reason: 'repeals',
      causeId: 'a',
      since: '2026-01-01',
    })
  })

  it('lets whatever came first end it, and a repeal on the last day count as repeal', () => {
    const repealedOn = (on: string) =>
      deriveValidity({ effectiveTo: '2026-06-30', inbound: [act('repeals', on)], today }).validity
    expect(repealedOn('2026-06-29')).toBe('废止')
    expect(repealedOn('2026-06-30')).toBe('废止')
    expect(repealedOn('2026-07-01')).toBe('失效')
  })

  it('calls a document repealed before it took effect repealed', () => {
    const facts = { effectiveFrom: '2027-01-01', inbound: [act('repeals', '2026-10-01')], today }
    expect(deriveValidity(facts).validity).toBe('废止')
  })

  it('keeps an ended document ended as time goes on', () => {
    const day = fc.integer({ min: 2000, max: 2030 }).map((year) => `${year}-06-01`)
    const acts = fc.array(
      fc
        .tuple(fc.constantFrom('repeals', 'replaces', 'amends'), day)
        .map(([kind, on]) => act(kind, on)),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(day, day, acts, day, day, (effectiveFrom, effectiveTo, inbound, one, other) => {
        const [earlier = one, later = other] = [one, other].sort()
        const facts = { effectiveFrom, effectiveTo, inbound }
        const then = deriveValidity({ ...facts, today: earlier })
        const now = deriveValidity({ ...facts, today: later })
        const hadEnded = then.validity === '失效' || then.validity === '废止'
        return !hadEnded || now.validity === then.validity
      }),
    )
  })
})
