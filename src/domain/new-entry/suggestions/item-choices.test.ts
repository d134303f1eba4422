import { describe, expect, it } from 'vitest'
import { loadCorpus } from '#loaders/corpus-fs.ts'
import { toItemChoices } from './item-choices.ts'

const items = loadCorpus('tests/fixtures/minimal').corpus.catalogue.map(({ data }) => data)

describe('toItemChoices', () => {
  it('offers what the catalogue asks of the kind of unit, group by group', () => {
    const [ledger] = items.map((item) => ({ ...item, appliesTo: ['村' as const] }))
    const [, living] = items
    const catalogue = [living, ledger].flatMap((item) => item ?? [])
    expect(toItemChoices(catalogue, '村').map(({ value, group }) => [value, group])).toEqual([
      ['finance-ledger', '财务'],
      ['minimum-living', '惠民'],
    ])
    expect(toItemChoices(catalogue, '社区').map(({ value }) => value)).toEqual(['minimum-living'])
  })

  it('offers everything to a unit of which the catalogue asks nothing', () => {
    expect(toItemChoices(items, '局')).toHaveLength(items.length)
    expect(toItemChoices(items, '街道')).toHaveLength(items.length)
  })
})
