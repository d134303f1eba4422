import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadCorpus } from '#loaders/corpus-fs.ts'
import { foldText } from '../truth/fold.ts'
import { Truth } from '../truth/truth.ts'
import { listVisibleDocuments } from '../truth/visible-documents.ts'
import { createQueries, queryKinds } from './create-queries.ts'
import type { KindQuery } from './create-queries.ts'
import { segmentWords } from './words.ts'

describe('queries made from the content that ships', () => {
  let truth: Truth
  let queries: KindQuery[]

  beforeAll(() => {
    truth = new Truth(listVisibleDocuments(loadCorpus(resolve('.')).corpus, '2026-11-22 10:00'))
    queries = createQueries(truth, '1', 12)
  })

  const ofKind = (id: string) => queries.filter(({ kind }) => kind.id === id)

  test('are the same for the same seed', () => {
    const texts = (seed: string) => createQueries(truth, seed, 3).map(({ text }) => text)
    expect(texts('7')).toEqual(texts('7'))
    expect(texts('7')).not.toEqual(texts('8'))
  })

  test('phrases stand where they are said to', () => {
    const phrases = queries.filter(({ kind }) => kind.measure === 'phrase')
    expect(phrases.length).toBeGreaterThan(50)
    for (const { text, answers } of phrases) {
      expect(answers.length).toBeGreaterThan(0)
      const document = truth.documents.find(({ path }) => path === answers[0])
      expect(document?.sure.some((line) => foldText(line).includes(foldText(text)))).toBe(true)
    }
  })

  test('what is cut across words begins or ends within one', () => {
    for (const { text, answers } of ofKind('across')) {
      const document = truth.documents.find(({ path }) => path === answers[0])
      const line = document?.sure.map(foldText).find((each) => each.includes(text)) ?? ''
      expect(segmentWords(line).join(' ')).not.toMatch(new RegExp(`(?:^| )${text}(?: |$)`))
    }
  })

  test('absent strings stand nowhere', () => {
    const absent = queries.filter(({ kind }) => kind.measure === 'absent')
    expect(absent.length).toBeGreaterThan(20)
    expect(absent.filter(({ text }) => !truth.isAbsent(text))).toEqual([])
  })

  test('a typo leaves no title as it was', () => {
    const typos = ['wrong', 'missing', 'swapped', 'homophone'].flatMap(ofKind)
    expect(typos.length).toBeGreaterThan(30)
    const titles = new Set(truth.documents.map(({ title }) => foldText(title)))
    expect(typos.filter(({ text }) => titles.has(foldText(text)))).toEqual([])
  })

  test('every kind gives its reason', () => {
    expect(queryKinds.filter(({ reason }) => reason.length < 20)).toEqual([])
    expect(new Set(queryKinds.map(({ id }) => id)).size).toBe(queryKinds.length)
  })
})
