import { describe, expect, it } from 'vitest'
import type { Corpus } from '#domain/corpus.ts'
import { loadCorpus } from '#loaders/corpus-fs.ts'
import { findTaken, proposeId } from './propose-id.ts'

const corpus: Corpus = {
  ...loadCorpus('tests/fixtures/minimal').corpus,
  files: [
    'content/affairs/2026/hehua-finance-2026-09.md',
    'content/policies/2026/FUND-rules.mdx',
    'data/affairs/2026/hehua-assets.csv',
  ],
}

describe('proposeId', () => {
  it('joins its parts in small letters', () => {
    expect(proposeId(['hehua', 'finance-ledger', '2026-Q3'], () => false)).toBe(
      'hehua-finance-ledger-2026-q3',
    )
  })

  it('counts on until the id is free', () => {
    const taken = ['hehua-2026', 'hehua-2026-2']
    expect(proposeId(['hehua', '2026'], (id) => taken.includes(id))).toBe('hehua-2026-3')
  })
})

describe('findTaken', () => {
  it('finds the entry that has the id, in any year and spelling', () => {
    expect(findTaken(corpus, 'affairs', 'hehua-finance-2026-09')).toBe(corpus.files[0])
    expect(findTaken(corpus, 'policies', 'fund-rules')).toBe(corpus.files[1])
  })

  it('finds the table that an affair would overwrite', () => {
    expect(findTaken(corpus, 'affairs', 'hehua-assets')).toBe(corpus.files[2])
    expect(findTaken(corpus, 'summaries', 'hehua-assets')).toBeUndefined()
  })

  it('does not take a part of an id for the id', () => {
    expect(findTaken(corpus, 'affairs', 'hehua-finance')).toBeUndefined()
  })
})
