import { describe, expect, test } from 'vitest'
import { createUnitTree } from '#domain/units/unit-tree.ts'
import type { Unit } from '#schemas/unit.ts'
import { toSearchPageView } from './search-page-view.ts'
import type { FiledFact } from './search-page-view.ts'

const unit = (id: string, parent?: string): Unit => ({
  id,
  name: id,
  kind: '村',
  aliases: [],
  origin: 'demo',
  ...(parent === undefined ? {} : { parent }),
})
const units = createUnitTree([
  unit('county'),
  unit('town', 'county'),
  unit('village', 'town'),
  unit('hamlet', 'town'),
  unit('other', 'county'),
])
const fact = (changes: Partial<FiledFact>): FiledFact => ({
  kind: 'policies',
  unitIds: ['village'],
  publishedYear: '2026',
  years: ['2026'],
  facets: [],
  ...changes,
})

describe('toSearchPageView', () => {
  test('a unit is offered with what is below it, if anything there is published', () => {
    expect(toSearchPageView([fact({})], units).units).toEqual([
      { id: 'county', name: 'county', depth: 0, belowCount: 2 },
      { id: 'town', name: 'town', depth: 1, belowCount: 1 },
      { id: 'village', name: 'village', depth: 2, belowCount: 0 },
    ])
  })

  test('validities are those that documents have, in the order of the code list', () => {
    const facts = [
      fact({ validity: '废止' }),
      fact({ validity: '有效' }),
      fact({ kind: 'affairs' }),
      fact({ validity: '有效' }),
    ]
    expect(toSearchPageView(facts, units).validities).toEqual([
      { id: '有效', name: '有效' },
      { id: '废止', name: '废止' },
    ])
    expect(toSearchPageView([fact({ kind: 'affairs' })], units).validities).toEqual([])
  })
})
