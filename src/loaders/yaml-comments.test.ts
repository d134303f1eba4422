import { expect, it } from 'vitest'
import { listYamlComments } from './yaml-comments.ts'

it('comments are found with their lines, and those that follow one another are one', () => {
  const yaml = `# 甲
title: "# 引号里" # 乙
text: |
  # 值里
  丙
list: [1, # 丁
  2]
# 110101
#  19900307
`
  expect(listYamlComments(yaml, 2)).toEqual([
    { line: 2, text: '甲\n乙' },
    { line: 7, text: '丁' },
    { line: 9, text: '110101\n19900307' },
  ])
})

it('an address with a number sign is no comment', () => {
  expect(listYamlComments('url: https://example.cn/a#b\n', 2)).toEqual([])
})
