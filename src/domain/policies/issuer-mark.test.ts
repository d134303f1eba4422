import { expect, test } from 'vitest'
import { toIssuerMark } from './issuer-mark.ts'

test.each([
  ['云民发〔2026〕4号', '通报', '文件'],
  ['云民函〔2026〕1号', '函', undefined],
  ['云民函〔2025〕1号', '批复', undefined],
  ['无', '公告', undefined],
] as const)('%s, a %s, is headed with %j after its issuer', (docNumber, genre, word) => {
  expect(toIssuerMark(['云溪区民政局'], { docNumber, genre }).word).toBe(word)
})

test('a long name is set smaller, so that it stays on one line', () => {
  const facts = { docNumber: '云政办发〔2026〕1号', genre: '批复' } as const
  const sizeOf = (name: string) => toIssuerMark([name], facts).size
  expect(sizeOf('云溪区民政局')).toBe('large')
  expect(sizeOf('云溪区人民政府办公室')).toBe('medium')
  expect(sizeOf('云溪区农业农村和乡村振兴局')).toBe('small')
  expect(toIssuerMark(['云溪区民政局', '云溪区人民政府办公室'], facts).size).toBe('medium')
})
