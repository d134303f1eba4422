import { expect, test } from 'vitest'
import { cutAfterTitle, sortKeptPages, toShortTitle } from './kept-page.ts'

test('a title is shown without the name of the site', () => {
  expect(toShortTitle('甲村 - 乙村关于道路的公示 - 公开栏')).toBe('甲村 - 乙村关于道路的公示')
  expect(toShortTitle('公开栏')).toBe('公开栏')
})

test('of a page only what holds its title is parsed', () => {
  expect(cutAfterTitle('<head><title>公开栏</title><body>')).toBe('<head><title>公开栏</title>')
  expect(cutAfterTitle('<body>')).toBe('')
})

test('the newest copy stands first', () => {
  const page = (url: string, sentAt: number) => ({ url, title: url, sentAt })
  expect(sortKeptPages([page('a', 1), page('b', 2)])).toEqual([page('b', 2), page('a', 1)])
})
