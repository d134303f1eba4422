import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toPdfParagraphs } from './pdf-paragraphs.ts'

test('a line that fills its width goes on in the next', () => {
  expect(toPdfParagraphs('各社区居民委员会应当在每月十日前公开上月\n收支。')).toEqual([
    '各社区居民委员会应当在每月十日前公开上月收支。',
  ])
})

test('a sentence that ends, a short line and a number each end or begin a paragraph', () => {
  const text = [
    '关于公开收支的通知',
    '各社区居民委员会：',
    '为了让居民看得懂、问得清，现将有关事项通知如下。',
    '一、每月十日前公开上月收支，逢法定节假日顺延办理',
    '二、票据由居务监督委员会审核',
  ].join('\n')
  expect(toPdfParagraphs(text)).toEqual(text.split('\n'))
})

test('words of letters keep a space between them', () => {
  expect(toPdfParagraphs('a portal for the\nvillage board')).toEqual([
    'a portal for the village board',
  ])
})

test('a blank page has no paragraphs', () => {
  expect(toPdfParagraphs(' \n\n')).toEqual([])
})

test('no character but white space is lost or added', () => {
  const line = fc.string({
    unit: fc.constantFrom('一', '、', '公', '开', '。', '（', '）', '1', '.', ' ', 'a'),
  })
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const text = lines.join('\n')
      expect(toPdfParagraphs(text).join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
    }),
  )
})
