import { describe, expect, it } from 'vitest'
import { createUnitTree } from '#domain/units/unit-tree.ts'
import { unitSchema } from '#schemas/unit.ts'
import type { Unit } from '#schemas/unit.ts'
import { toShortUnitId, toUnitChoices } from './unit-choices.ts'

const units = createUnitTree([
  createUnit({ id: 'tc', name: '铜川市', kind: '市' }),
  createUnit({ id: 'tc-yaozhou', name: '耀州区', kind: '区县', parent: 'tc' }),
  createUnit({ id: 'tc-yaozhou-huayuan', name: '华原社区', parent: 'tc-yaozhou' }),
  createUnit({ id: 'liyuan', name: '梨园村', parent: 'tc', aliases: '梨园;梨园村委会' }),
  createUnit({ id: 'tc-gone', name: '旧街社区', parent: 'tc', validTo: '2026-11-21' }),
  createUnit({ id: 'tc-soon', name: '新街社区', parent: 'tc', validFrom: '2026-11-23' }),
])

function createUnit(fields: Record<string, unknown>): Unit {
  return unitSchema.parse({ kind: '社区', origin: 'official', ...fields })
}

describe('toUnitChoices', () => {
  const choices = toUnitChoices(units, '2026-11-22 10:00')

  it('leaves out what is abolished and what does not exist yet', () => {
    expect(choices.map(({ value }) => value)).toEqual([
      'tc',
      'tc-yaozhou',
      'tc-yaozhou-huayuan',
      'liyuan',
    ])
  })

  it('says where each belongs, and finds it by every name', () => {
    expect(choices[3]).toEqual({
      value: 'liyuan',
      label: '梨园村（铜川市）',
      names: ['梨园村', '梨园', '梨园村委会'],
    })
  })
})

describe('toShortUnitId', () => {
  it.each([
    ['tc-yaozhou-huayuan', 'yaozhou-huayuan'],
    ['tc', 'tc'],
    ['liyuan', 'liyuan'],
  ])('makes of %s %s', (id, short) => {
    expect(toShortUnitId(id, units)).toBe(short)
  })
})
