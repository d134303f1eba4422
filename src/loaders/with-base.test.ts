import { expect, test } from 'vitest'
import { withBase } from './with-base.ts'

test('root-relative links and pictures get the base path', () => {
  expect(withBase('<a href="/units/x/">x</a><img alt="" src="/a.png">', '/portal/')).toBe(
    '<a href="/portal/units/x/">x</a><img alt="" src="/portal/a.png">',
  )
})

test('other links stay as they are', () => {
  const html = '<a href="https://a.cn/">a</a><a href="//b.cn/">b</a><a href="#c">c</a>'
  expect(withBase(html, '/portal/')).toBe(html)
})

test('a portal at the root of its domain changes nothing', () => {
  expect(withBase('<a href="/units/">x</a>', '/')).toBe('<a href="/units/">x</a>')
})
