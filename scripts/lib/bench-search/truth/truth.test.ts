import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadCorpus } from '#loaders/corpus-fs.ts'
import { Truth } from './truth.ts'
import { listVisibleDocuments } from './visible-documents.ts'

const documents = listVisibleDocuments(
  loadCorpus(resolve('tests/fixtures/minimal')).corpus,
  '2026-11-22 10:00',
)
const truth = new Truth(documents)
const pathsOf = (text: string) => truth.findHolding(text).map(({ path }) => path)
const affair = '/affairs/2026/tonghua-finance-2026-09/'

describe('what the sources say', () => {
  test('a document holds what its text, its table and its unit say', () => {
    expect(pathsOf('社区服务中心查阅票据')).toEqual([affair])
    expect(pathsOf('公共区域照明电费')).toContain(affair)
    expect(pathsOf('桐花社区')).toContain(affair)
  })

  test('a row of words does not reach from one cell or sentence into the next', () => {
    expect(pathsOf('照明电费1260')).toEqual([])
  })

  test('a number is held in any spelling', () => {
    expect(pathsOf('青民发[2026] 6号')).toContain('/policies/2026/fund-rules-2026/')
  })

  test('what stands nowhere is absent, what stands by the way is not', () => {
    expect(truth.isAbsent('鲸鱼馆')).toBe(true)
    expect(truth.isAbsent('青禾县')).toBe(false)
  })

  test('every board has a document', () => {
    expect(documents.filter(({ kind }) => kind === 'units').map(({ path }) => path)).toContain(
      '/units/qh-liyuan/',
    )
  })
})
