import { expect, test } from 'vitest'
import { toStatement, withoutStatement } from './statement.ts'

const figure = (key: string, value: number, unit = '元') => ({ key, label: key, value, unit })

test('income and expense are a statement, one of them is none', () => {
  expect(toStatement([figure('income', 1), figure('expense', 2)])).toBeDefined()
  expect(toStatement([figure('income', 1), figure('balance', 2)])).toBeUndefined()
})

test('figures in 万元 are not taken for yuan', () => {
  expect(toStatement([figure('income', 1, '万元'), figure('expense', 2, '万元')])).toBeUndefined()
})

test('what the statement shows is not listed again; everything else is', () => {
  const figures = [figure('income', 1), figure('expense', 2), figure('votes-for', 3, '人')]
  expect(withoutStatement(figures).map(({ key }) => key)).toEqual(['votes-for'])
  expect(withoutStatement(figures.slice(1))).toEqual(figures.slice(1))
})
