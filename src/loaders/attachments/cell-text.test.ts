import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCellText, toSerialDay } from './cell-text.ts'

test.each([
  [1234567.891, '#,##0.00', '1,234,567.89'],
  [0.256, '0.0%', '25.6%'],
  [-12.5, '#,##0.00_);[Red](#,##0.00)', '(12.50)'],
  [1234.5, '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ', '¥1,234.50'],
  [-5.5, '￥#,##0.00;￥-#,##0.00', '￥-5.50'],
  [12.3, '0.00"万元"', '12.30万元'],
  [12, '0户', '12户'],
  [123, '0000000', '0000123'],
  [46268, 'yyyy/m/d', '2026/9/3'],
  [46268, '[$-804]yyyy"年"m"月"d"日"', '2026年9月3日'],
  [46268, 'yyyy年m月d日', '2026年9月3日'],
  [46268, '[$-F800]dddd, mmmm dd, yyyy', '2026年9月3日'],
  [46268.5, 'yyyy-mm-dd hh:mm', '2026-09-03 12:00'],
  [1.5, '[h]:mm', '36:00'],
  [1234, '[DBNum2][$-804]General"元整"', '1234元整'],
  [-5, 'General"元"', '-5元'],
  [-5, 'General"元";"亏"General"元"', '亏5元'],
  [5, ';;;', ''],
])('%s in the format %s is shown as %s', (value, format, shown) => {
  expect(toCellText(value, format)).toBe(shown)
})

test('the date of the system is written as in China', () => {
  expect(toCellText(46268, 'm/d/yy')).toBe('2026/9/3')
  expect(toCellText(46268.5, 'm/d/yyyy h:mm')).toBe('2026/9/3 12:00')
})

test('a date without a readable format is a date, not a number', () => {
  expect(toCellText(46268, undefined, true)).toBe('2026/9/3')
  expect(toCellText(46268.75, undefined, true)).toBe('2026/9/3 18:00')
  expect(toCellText(0.5, undefined, true)).toBe('12:00')
})

test('a number without a format shows no error of its binary form and no exponent', () => {
  expect(toCellText(0.1 + 0.2)).toBe('0.3')
  expect(toCellText(610_000_198_001)).toBe('610000198001')
})

test('what is no number is shown as it is', () => {
  expect(toCellText('0.50', '0%')).toBe('0.50')
  expect(toCellText(true)).toBe('TRUE')
  expect(toCellText(null)).toBe('')
})

test('a format that nobody could read still gives a text', () => {
  const formats = fc.string({
    minLength: 1,
    unit: fc.constantFrom(...Array.from('0#?.,%_-()[]"\\¥元ymdhsE+;*@ ')),
  })
  fc.assert(
    fc.property(formats, fc.integer({ min: 0, max: 1_000_000 }), (format, value) => {
      expect(() => toCellText(value, format)).not.toThrow()
    }),
  )
})

test('a moment and its serial number agree, whatever the time zone', () => {
  const moments = fc.date({
    min: new Date('1901-01-01T00:00:00Z'),
    max: new Date('2199-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(moments, (moment) => {
      const second = new Date(Math.round(moment.getTime() / 1000) * 1000)
      const shown = toCellText(toSerialDay(moment), 'yyyy-mm-dd hh:mm:ss')
      expect(shown).toBe(second.toISOString().slice(0, 19).replace('T', ' '))
    }),
  )
})
