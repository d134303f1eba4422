import { expect, test } from 'vitest'
import { toFileTarget } from './takedown-target.ts'

const entry = `---
title: 梨园村村民代表名单公示
unit: liyuan
objection:
  phone: 0900-5559999
abstract: 关于梨园村村民代表名单的公示。
---

代表由各村民小组推选产生。
`

test('a file is known by each of its values and lines, without the name of the field', () => {
  const { sayings } = toFileTarget([], new Set(), [entry], [])
  expect(sayings).toEqual([
    '梨园村村民代表名单公示',
    '关于梨园村村民代表名单的公示',
    '代表由各村民小组推选产生',
  ])
})

test('what the content goes on saying elsewhere tells nothing', () => {
  const remaining = ['title: 梨园村村民代表名单公示（更正）']
  const { sayings } = toFileTarget([], new Set(), [entry], remaining)
  expect(sayings).not.toContain('梨园村村民代表名单公示')
  expect(sayings).toContain('代表由各村民小组推选产生')
})
