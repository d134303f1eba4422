import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNumberingFaults } from './numbering.ts'

function numbered(agency: string, year: number, serial: number) {
  return { number: { agency, year, serial, text: `${agency}〔${year}〕${serial}号` } }
}

describe('findNumberingFaults', () => {
  it('tells a repeated number from a gap', () => {
    const [first, second, third, fourth] = [3, 3, 4, 7].map((serial) =>
      numbered('青民发', 2026, serial),
    )
    expect(
      findNumberingFaults([fourth, first, third, second].filter((x) => x !== undefined)),
    ).toEqual([
      { kind: 'repeat', document: second, before: first },
      { kind: 'gap', document: fourth, before: third, from: 5, to: 6 },
    ])
  })

  it('keeps agencies and years apart', () => {
    const documents = [
      numbered('青民发', 2026, 1),
      numbered('青民发', 2025, 1),
      numbered('青民函', 2026, 9),
    ]
    expect(findNumberingFaults(documents)).toEqual([])
  })

  it('accounts for every number between the first and the last', () => {
    const serials = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 })
    fc.assert(
      fc.property(serials, (values) => {
        const documents = values.map((serial) => numbered('青民发', 2026, serial))
        const faults = findNumberingFaults(documents)
        const repeats = faults.filter(({ kind }) => kind === 'repeat').length
        const missing = faults.reduce(
          (sum, fault) => sum + (fault.kind === 'gap' ? fault.to - fault.from + 1 : 0),
          0,
        )
        return Math.max(...values) - Math.min(...values) + 1 === values.length - repeats + missing
      }),
    )
  })
})
