import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toPlainRow } from './plain-row.ts'

const spellings = [
  '11010519491231002X',
  '1101 0519 4912 3100 2x',
  '１１０１０５１９４９１２３１００２Ｘ',
  '110105-19491231-002X',
  '一一〇一〇五一九四九一二三一〇〇二X',
  '壹壹零壹零伍壹玖肆玖壹贰叁壹零零贰X',
  '**110105**19491231002X',
  '110105&#49;9491231002X',
  '110105<b>1949</b>1231002X',
  '110105\u200b19491231002X',
  '110105\n19491231002X',
]

test.each(spellings)('%j is the same row', (spelling) => {
  expect(toPlainRow(spelling).row).toBe('11010519491231002x')
})

test.each(spellings)('in %j the whole is found in the source', (spelling) => {
  const source = `证号：${spelling}，已核对`
  const places = toPlainRow(source).find('11010519491231002x')
  expect(places).toHaveLength(1)
  const [{ start, end } = { start: 0, end: 0 }] = places
  const rest = source.slice(0, start) + source.slice(end)
  expect(toPlainRow(rest).row).toBe('证号已核对')
})

test('the address of a link is read, too', () => {
  const source = '见[名单](/files/11010519491231002X.pdf)'
  const [place] = toPlainRow(source).find('11010519491231002x')
  expect(source.slice(place?.start, place?.end)).toBe('11010519491231002X')
})

test('a place found in any text holds the row that was looked for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (source, from, length) => {
      const plain = toPlainRow(source)
      const main = plain.row.split('\n')[0] ?? ''
      const start = main.length === 0 ? 0 : from % main.length
      const needle = main.slice(start, start + 1 + (length % 8))
      if (needle === '') return
      expect(plain.find(needle).length).toBeGreaterThan(0)
    }),
  )
})
