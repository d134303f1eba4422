import { expect, test } from 'vitest'
import type { Unit } from '#schemas/unit.ts'
import { createUnitTree } from './unit-tree.ts'

const unit = (id: string, parent?: string): Unit => ({
  id,
  name: id,
  kind: '村',
  aliases: [],
  origin: 'demo',
  ...(parent === undefined ? {} : { parent }),
})
const tree = createUnitTree([unit('district'), unit('town', 'district'), unit('village', 'town')])
const ids = (units: readonly Unit[]) => units.map(({ id }) => id)

test('ancestors run from the topmost unit down to the parent', () => {
  expect(ids(tree.ancestorsOf('village'))).toEqual(['district', 'town'])
  expect(ids(tree.ancestorsOf('district'))).toEqual([])
})

test('descendants hold every level below, without the unit itself', () => {
  expect(ids(tree.descendantsOf('district'))).toEqual(['town', 'village'])
})

test('an unknown id is an error, not a blank', () => {
  expect(() => tree.get('nowhere')).toThrow(RangeError)
  expect(tree.find('nowhere')).toBeUndefined()
})
