import { describe, expect, it } from 'vitest'
import { findReported } from '#domain/privacy/testing/find-reported.ts'

describe('a mobile that signs cut', () => {
  it.each([
    '电话：一三八，一二三四，五六七八',
    '联系何满仓：一三八、一二三四、五六七八',
    '手机号 一、三、八、一、二、三、四、五、六、七、八',
    '赵桂芳 幺三八，幺二三四，五六七八',
    '手机：壹叁捌、壹贰叁肆、伍陆柒捌',
    '周长根：150，33331234',
    '周长根 150（3333）1234',
    '周长根 1 5 0-3 3 3 3-1 2 3 4',
    String.raw`周长根 150\3333\1234`,
    '电话：150~3333~1234',
    '电话：150+3333+1234',
    '150..3333..1234 周长根',
  ])('is found: %s', (text) => {
    expect(findReported(text).map(({ kind }) => kind)).toEqual(['mobile'])
  })

  it.each([
    '一、二、三、四、五、六、七、八、九、十、十一号楼停水',
    '联系群众一、三、八组，共一二三四五户',
    '电话：1、3、5、7、9、11、13号窗口',
    '第一、三、八、一二三四、五六七八号座位',
    '王建国\n李大勇\n张敏\n1380\n1234\n567',
    '周长根 13.8、12.34、56.78 亩',
  ])('is none: %s', (text) => {
    expect(findReported(text)).toEqual([])
  })
})

describe('mobiles in groups, one in each line', () => {
  it.each([
    '138 1234 5678\n139 1234 5670\n137 2234 5671',
    '138-1234-5678\n139-1234-5670\n137-2234-5671',
    '1381 2345 678\n1391 2345 670',
  ])('are all found: %s', (text) => {
    expect(findReported(text).map(({ kind }) => kind)).toEqual(text.split('\n').map(() => 'mobile'))
  })

  it.each([
    '138 1234 5678\n1392 1234 5670\n合计 2600 3400',
    '2024 2025 2026\n138 1234 5678\n246 2345 6789',
    '人口 户数 面积\n138 412 5678\n139 401 4321',
  ])('are not taken for a table of counts: %s', (text) => {
    expect(findReported(text)).toEqual([])
  })
})
