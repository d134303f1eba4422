import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toSpeech } from './to-speech.ts'

describe('what is said', () => {
  it.each([
    ['1,276 户', '1276户'],
    ['收入 12,345.60 元', '收入12345.6元'],
    ['支出1,000.00元', '支出1000元'],
    ['￥12.50', '12.5元'],
    ['¥3.2万', '3.2万元'],
    ['−1,276', '负1276'],
    ['结余−￥50.00', '结余负50元'],
    ['占46.2%', '占百分之46.2'],
    ['增长 3%—5%', '增长百分之3至5'],
    ['出生率6.5‰', '出生率千分之6.5'],
    ['2/3以上同意', '3分之2以上同意'],
    ['3:1', '3比1'],
  ])('of the amount %s is %s', (text, said) => {
    expect(toSpeech(text)).toBe(said)
  })

  it.each([
    ['2026年9月3日', '二零二六年9月3日'],
    ['2026-09-03', '二零二六年9月3日'],
    ['2026-09', '二零二六年9月'],
    ['2016—2020年', '二零一六至二零二零年'],
    ['7月1日—10日', '7月1日至10日'],
    ['1-6月', '1至6月'],
    ['工作日8:30至18:00', '工作日8点30分至18点'],
    ['2026年9月3日 09:30', '二零二六年9月3日9点30分'],
    ['2026-09-03 10:11', '二零二六年9月3日10点11分'],
    ['２０２６年', '二零二六年'],
  ])('of the time %s is %s', (text, said) => {
    expect(toSpeech(text)).toBe(said)
  })

  it.each([
    ['同民发〔2016〕121号', '同民发二零一六年121号'],
    ['云民发(2026)8号文件', '云民发二零二六年8号文件'],
    ['电话 0900-5551303', '电话零九零零，五五五一三零三'],
    ['拨打12345', '拨打一二三四五'],
    ['12345热线', '一二三四五热线'],
    ['手机138****1234', '手机一三八，中间隐去，一二三四'],
    ['索引号116102010160', '索引号一一六一零二零一零一六零'],
    ['第007号', '第零零七号'],
  ])('of the number %s is %s', (text, said) => {
    expect(toSpeech(text)).toBe(said)
  })

  it.each([
    ['还有 2 天', '还有两天'],
    ['2个工作日', '两个工作日'],
    ['第 2 名', '第2名'],
    ['2月2号', '2月2号'],
    ['12户', '12户'],
    ['3.2万元', '3.2万元'],
    ['村民2组', '村民2组'],
  ])('of the two in %s is %s', (text, said) => {
    expect(toSpeech(text)).toBe(said)
  })

  it.each([
    ['（一）加强领导', '一，加强领导'],
    ['1.加强领导', '1，加强领导'],
    ['1.5万元', '1.5万元'],
    ['①公开②审核', '1，公开2，审核'],
    ['王*、周*芳842票', '王某、周某芳842票'],
    ['××村', '某某村'],
    ['单价×数量＝金额', '单价乘以数量等于金额'],
    ['300元/人', '300元每人'],
    ['面积86㎡', '面积86平方米'],
    ['长2.5km', '长2.5公里'],
    ['≥80分', '大于等于80分'],
    ['—', '无'],
    ['示例数据（荷花社区）。', '示例数据，荷花社区。'],
    ['村（居）务公开', '村居务公开'],
    ['2026年9月3日 发布', '二零二六年9月3日发布'],
    ['荷花社区 财务公开', '荷花社区，财务公开'],
    ['公开——群众参与', '公开，群众参与'],
    ['荷花\u200b社区', '荷花社区'],
  ])('of the signs in %s is %s', (text, said) => {
    expect(toSpeech(text)).toBe(said)
  })
})

describe('whatever is written', () => {
  const text = fc.string({
    unit: fc.constantFrom(
      ...['0', '2', '9', '2016', '12345', ',', '.', '-', '−', '—', '%', '￥', '/', ':', '*', '×'],
      ...[
        '〔',
        '〕',
        '（',
        '）',
        '号',
        '年',
        '月',
        '日',
        '元',
        '万',
        '户',
        '电话',
        '，',
        '。',
        ' ',
      ],
    ),
    maxLength: 12,
  })

  it('keeps every Han character, in its order', () => {
    fc.assert(
      fc.property(text, (sample) => {
        let rest = toSpeech(sample)
        for (const character of sample.match(/\p{Script=Han}/gu) ?? []) {
          const index = rest.indexOf(character)
          if (index === -1) return false
          rest = rest.slice(index + 1)
        }
        return true
      }),
    )
  })

  it('leaves no bracket, currency sign or star', () => {
    fc.assert(fc.property(text, (sample) => !/[〔〕（）￥*×]/.test(toSpeech(sample))))
  })

  it('has no two pauses in a row', () => {
    fc.assert(fc.property(text, (sample) => !/，，|^，|，$/.test(toSpeech(sample))))
  })
})
