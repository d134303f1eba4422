import { describe, expect, test } from 'vitest'
import { writePattern } from './grammar.ts'
import { createRandom } from './random.ts'

const speaker = {
  random: createRandom('grammar'),
  say: (name: string, argument: string) => ({ crop: '[小麦|玉米]', n: argument })[name] ?? '',
}

describe('writePattern', () => {
  test('takes one of the alternatives, which may be nothing or hold others', () => {
    const texts = Array.from({ length: 200 }, () => writePattern('[甲[子|丑]|乙|]村', speaker))
    expect(new Set(texts)).toEqual(new Set(['甲子村', '甲丑村', '乙村', '村']))
  })

  test('asks the speaker for what stands in braces, and writes out what that brings', () => {
    expect(writePattern('种{crop}{n:3-9}亩', speaker)).toMatch(/^种(?:小麦|玉米)3-9亩$/)
  })

  test('a bar outside brackets is a bar', () => {
    expect(writePattern('甲|乙', speaker)).toBe('甲|乙')
  })

  test.each(['[甲|乙', '甲]', '{crop'])('refuses %s', (pattern) => {
    expect(() => writePattern(pattern, speaker)).toThrow()
  })
})
