import { describe, expect, it } from 'vitest'
import { parseAddress } from './address.ts'

describe('parseAddress', () => {
  it.each([
    ['https://www.gov.cn/', 'https'],
    ['HTTP://a.cn', 'http'],
    ['mailto:a@b.cn', 'mailto'],
    ['javascript:alert(1)', 'javascript'],
    ['JavaScript:alert(1)', 'javascript'],
    ['java\tscript:alert(1)', 'javascript'],
    ['java\nscript\r:alert(1)', 'javascript'],
    ['\u0001 javascript:alert(1)', 'javascript'],
    ['data:text/html,<b>', 'data'],
    ['C:\\Users\\a.doc', 'c'],
  ])('reads in %j the scheme %s', (url, scheme) => {
    expect(parseAddress(url)).toEqual({ kind: 'absolute', scheme })
  })

  it.each([
    ['/units/', '/units/'],
    ['/search/?q=1:2#x', '/search/'],
    [' /units/ ', '/units/'],
    ['/data/%E8%A1%A8.csv', '/data/表.csv'],
    ['/100%', '/100%'],
  ])('reads %j as a path from the root', (url, path) => {
    expect(parseAddress(url)).toEqual({ kind: 'root-relative', path })
  })

  it.each([
    ['//a.cn/x', 'protocol-relative'],
    ['/\\a.cn/x', 'protocol-relative'],
    ['#top', 'fragment'],
    ['', 'relative'],
    ['?q=1', 'relative'],
    ['../x/', 'relative'],
    ['www.gov.cn', 'relative'],
    ['x/y:z', 'relative'],
  ])('reads %j as %s', (url, kind) => {
    expect(parseAddress(url)).toEqual({ kind })
  })
})
