import { expect, test } from 'vitest'
import { scopeIds } from './scope-ids.ts'

test.each([
  ['an id', '<h2 id="收入">收入</h2>', '<h2 id="a-收入">收入</h2>'],
  ['a link to one', '<a href="#收入">收入</a>', '<a href="#a-收入">收入</a>'],
  [
    'each of several names',
    '<section class="x" aria-labelledby="one two">',
    '<section class="x" aria-labelledby="a-one a-two">',
  ],
])('%s gets the prefix', (_, html, scoped) => {
  expect(scopeIds(html, 'a')).toBe(scoped)
})

test.each([
  '<p>写作 id="x" 的文字，href="#y"</p>',
  '<a href="/units/#x">another page</a>',
  '<a href="#">top</a>',
  '<svg aria-label="二维码"></svg>',
])('%s stays as it is', (html) => {
  expect(scopeIds(html, 'a')).toBe(html)
})
