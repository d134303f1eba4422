import { describe, expect, it } from 'vitest'
import { createElement, em, escapeText, percent } from './markup.ts'

describe('markup', () => {
  it('escapes texts and attributes and leaves out what is undefined', () => {
    expect(createElement('text', { x: '"1"', y: undefined }, escapeText('<a> & b'))).toBe(
      '<text x="&quot;1&quot;">&lt;a&gt; &amp; b</text>',
    )
    expect(createElement('rect', { width: 0 })).toBe('<rect width="0"/>')
  })

  it('keeps out what XML cannot hold', () => {
    expect(escapeText('甲\u0000\ud800\uffff乙')).toBe('甲\ufffd乙')
  })

  it('writes lengths to the hundredth', () => {
    expect([em(1 / 3), em(2), percent(99.999)]).toEqual(['0.33em', '2em', '100%'])
  })
})
