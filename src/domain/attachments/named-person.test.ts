import { expect, test } from 'vitest'
import { isNamedPerson, maskName } from './named-person.ts'

const units = new Set(['桐花居', '青禾县民政局'])

test.each(['王小明', '张三', 'zhangsan', 'Li Si', '欧阳某某'])('%s is a person', (name) => {
  expect(isNamedPerson(name, units)).toBe(true)
})

test.each([
  ...[
    '',
    ' ',
    '123',
    'Administrator',
    'user1',
    '微软用户',
    'Windows 用户',
    'Microsoft Office User',
  ],
  ...['WPS_1611111111', 'python-docx', '桐花居', '荷花村', '民政局', '综合科', 'lenovo'],
])('%s is none', (name) => {
  expect(isNamedPerson(name, units)).toBe(false)
})

test('a report shows the first character of a name', () => {
  expect(['张三', 'zhang', '𠮷田'].map(maskName)).toEqual(['张*', 'z*', '𠮷*'])
})
