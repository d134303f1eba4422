import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadCorpus } from '#loaders/corpus-fs.ts'
import { Truth } from '../truth/truth.ts'
import { listVisibleDocuments } from '../truth/visible-documents.ts'
import { findByPieces, toTitlePieces } from './title-pieces.ts'

const truth = new Truth(listVisibleDocuments(loadCorpus(resolve('.')).corpus, '2026-11-22 10:00'))
const piecesOf = (title: string, unit: string) => {
  const document = truth.documents.find((each) => each.title === title)
  if (document === undefined) throw new Error(`No document is called ${title}`)
  return toTitlePieces(document, unit)
}

describe('what is remembered of a title', () => {
  test('is whose it is, of when, and about what', () => {
    expect(piecesOf('荷花村2026年9月财务收支公开', '荷花村')).toEqual({
      unit: '荷花村',
      time: '2026年9月',
      subject: '财务收支',
    })
  })

  test('is not the wording of the office', () => {
    const title = '云溪区民政局关于贯彻实施社会救助法有关事项的通知'
    expect(piecesOf(title, '云溪区民政局')?.subject).toBe('贯彻实施社会救助法')
  })

  test('all documents that hold the pieces are meant', () => {
    expect(findByPieces(truth, ['荷花村', '财务收支'])).toHaveLength(10)
    expect(findByPieces(truth, ['荷花村', '2026年9月', '财务收支'])).toEqual([
      '/affairs/2026/hehua-finance-2026-09/',
    ])
  })
})
