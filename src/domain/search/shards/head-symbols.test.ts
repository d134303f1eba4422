import { describe, expect, test } from 'vitest'
import { breakSymbol } from '#domain/search/symbols.ts'
import { countTitleSymbols, toHeadSymbols, toTextSymbols } from './head-symbols.ts'

const record = {
  title: '《关于低保的通知》。',
  docNumber: '云民发〔2026〕8号',
  indexNo: 'QHX-2026-000012',
  names: ['云溪区民政局', '', '低保'],
  unitName: '云溪区民政局',
}
const toSounds = (text: string) => [`<${text}>`]

describe('toHeadSymbols', () => {
  test('a head is title, numbers, names and sounds, none running into the next', () => {
    expect(toHeadSymbols(record, toSounds).join('').split(breakSymbol)).toEqual([
      '关于低保的通知',
      '云民发20268号',
      'qhx2026000012',
      '云溪区民政局',
      '低保',
      '<《关于低保的通知》。>',
      '<云溪区民政局>',
      '',
    ])
  })

  test('what a record does not have leaves no gap', () => {
    const bare = { title: '低保', names: [] }
    expect(toHeadSymbols(bare, () => [])).toEqual(['低', '保', breakSymbol])
  })

  test('the places of the title are those below its length', () => {
    const length = countTitleSymbols(record.title)
    expect(toHeadSymbols(record, toSounds)[length]).toBe(breakSymbol)
    expect(toHeadSymbols(record, toSounds).indexOf(breakSymbol)).toBe(length)
  })
})

test('a text is its sections with a break between each', () => {
  const sections = [
    { path: '/x/', text: '一，二' },
    { path: '/x/#b', text: '三' },
  ]
  expect(toTextSymbols({ sections }).join('')).toBe('一\n二\n三')
})
