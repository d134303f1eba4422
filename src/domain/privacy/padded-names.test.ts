import { expect, it } from 'vitest'
import { maskText } from './masking/mask-text.ts'
import { joinPaddedNames } from './padded-names.ts'
import { findListedPeople } from './people-lists/listed-people.ts'
import { isPersonName } from './person-names.ts'
import { findReported } from './testing/find-reported.ts'

it.each([
  ['health', '王　强　　尿毒症'],
  ['health', '户主：王 强，患肺癌'],
  ['health', '姓名：鲁 月 娥 病情：肺癌'],
  ['aid', '低保户：王　强、李　敏、鲁月娥'],
  ['minor', '学生姓名：石 小 宝  五年级'],
  ['birth-date', '王　强 男 1936.3.3 高龄'],
  ['home-address', '王　强，上庄村三组18号'],
  ['bank-card', '王　强 60512345678901 信用社'],
])('a name that is set wide is one beside a %s: %s', (kind, text) => {
  expect(findReported(text).map((hit) => hit.kind)).toContain(kind)
})

it.each([
  '王　强　主任　0311-85551234',
  '王　强　　副书记　分管低保',
  '单 位：柳泉镇残疾人联合会',
  '男 汉 高 低 金 额',
])('has nothing against %s', (text) => {
  expect(findReported(text)).toEqual([])
})

it('is a name in a cell and in a list', () => {
  expect(['王　强', '石 有 福', '石  有  福'].map(isPersonName)).toEqual([true, true, true])
  expect(['金 额', '王　村　民　组', '王 强 男'].map(isPersonName)).toEqual([false, false, false])
  const people = findListedPeople('1. 王　强 3人 500元\n2. 鲁月娥 2人 400元')
  expect(people.map(({ name }) => name)).toEqual(['王强', '鲁月娥'])
})

it('is masked as wide as it stood', () => {
  const context = {
    official: { phones: new Set<string>(), emails: new Set<string>() },
    today: '2026-11-22',
  }
  expect(maskText('户主王　强，患肺癌。', context).text).toBe('户主王*，患（病情略）。')
  expect(joinPaddedNames('王　强 男 石 有 福')).toBe('王强 男 石有福')
})
