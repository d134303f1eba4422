import { afterEach, describe, expect, test, vi } from 'vitest'
import { toQuerySymbols } from '#domain/search/symbols.ts'
import type { ResultPart } from './sub-results.ts'
import { toPartAddress, toTextDirective } from './text-directive.ts'

const marksOf = (...rows: string[]) => rows.map(toQuerySymbols)
const directives = (text: string, typed: string, hasAnchor?: boolean) =>
  toTextDirective(text, marksOf(typed), hasAnchor)
    .replace(':~:', '')
    .split('&')
    .map((directive) => decodeURIComponent(directive.replace('text=', '')))
    .filter((directive) => directive !== '')

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('toTextDirective', () => {
  test('words cut across are widened to whole words, and named with what stands around them', () => {
    expect(directives('会议报告工作，每年评议一次。', '告工作')[0]).toBe(
      '会议-,报告工作,-，每年评议一次。',
    )
  })

  test('nothing reaches beyond a line', () => {
    expect(directives('甲段落\n九网合一\n乙段落', '九网合一')).toEqual(['九网合一'])
  })

  test('in a table a cell is named as a whole, with the one beside it', () => {
    expect(directives('公共区域照明电费，1260.5', '照明', true)).toContain('公共区域照明电费')
    expect(directives('维修，7月电费，公益', '电费', true)).toContain('维修-,7月电费')
    expect(directives('2026-07-01，电费，公益', '电费', true)).toContain('电费,-公益')
  })

  test('a sentence has no cells', () => {
    expect(directives('维修，7月电费，公益。', '电费', true)).toEqual(['维修，7月-,电费,-，公益。'])
  })

  test('in a cell as long as a sentence the context is the rest of it', () => {
    const cell = `${'各村按公开目录逐项核对'.repeat(3)}电费补贴的发放情况`
    expect(directives(`一，${cell}，二`, '电费', true)).toContain(
      '村按公开目录逐项核对-,电费,-补贴的发放情况',
    )
  })

  test('words alone are named only where the part has no address of its own', () => {
    expect(directives('村里发放电费补贴。', '电费')).toContain('电费')
    expect(directives('村里发放电费补贴。', '电费', true)).not.toContain('电费')
  })

  test('long words are named by their beginning and their end', () => {
    const long = '关于进一步做好全县最低生活保障工作的通知'.repeat(4)
    const [directive = ''] = directives(long, long)
    const [start = '', end = ''] = directive.split(',')
    expect(directive.length).toBeLessThan(40)
    expect(long.startsWith(start) && long.endsWith(end)).toBe(true)
  })

  test('signs of the directive itself are encoded', () => {
    const directive = toTextDirective('表 A-1,B&C', marksOf('A-1,B&C'))
    expect(directive).toContain('A%2D1%2CB%26C')
  })

  test('without a dictionary words are widened to the punctuation around them', () => {
    vi.stubGlobal('Intl', {})
    expect(directives('会议报告工作，每年评议一次。', '告工作')[0]).toMatch(/^会议报告工作,/)
  })

  test('what the text does not hold has none', () => {
    expect(toTextDirective('低保公示', marksOf('饕餮'))).toBe('')
    expect(toTextDirective('', [])).toBe('')
  })
})

describe('toPartAddress', () => {
  const part: ResultPart = {
    isOnPage: true,
    isRow: false,
    path: '/policies/2026/x/',
    from: 0,
    to: 10,
    matchCount: 1,
    blockNo: 0,
  }

  test('the words follow the id of the part, if it has one', () => {
    const words = ':~:text=%E4%BD%8E%E4%BF%9D'
    expect(toPartAddress(part, '低保', marksOf('低保'))).toBe(`${part.path}#${words}`)
    const path = `${part.path}#对象`
    expect(toPartAddress({ ...part, path }, '低保', marksOf('低保'))).toBe(`${path}${words}`)
  })

  test('a row is marked as a whole, and what was not found opens as it is', () => {
    const path = '/rankings/x/2026/#v1'
    expect(toPartAddress({ ...part, path, isRow: true }, '低保', marksOf('低保'))).toBe(path)
    expect(toPartAddress(part, '低保', marksOf('饕餮'))).toBe(part.path)
  })
})
