import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSpokenProducts } from './spoken-products.ts'

describe('findSpokenProducts', () => {
  it('shows the product, and the number that the total would need', () => {
    const [found] = findSpokenProducts('慰问低保户45户，为他们每人发放现金170元，共计11900元；完。')
    expect(found).toMatchObject({ offset: 25, words: '45 户 × 170 元 = 7650 元，写的是 11900 元' })
    expect(found?.hint).toContain('数量应是 70，核对是 70 人还是 45 户')
  })

  it('takes months into the product', () => {
    const [found] = findSpokenProducts(
      '8月至11月，每月慰问困难居民10户，为每人发放米油50元，共计1500元。',
    )
    expect(found?.words).toBe('4 个月 × 10 户 × 50 元 = 2000 元，写的是 1500 元')
    expect(found?.hint).toContain('只够 3 个月')
  })

  it.each([
    ['one reading that works out', '18户25人，每人发放100元，共计2500元。'],
    ['the sum of several', '低保户12户、每户300元，特困5人、每人500元，共计6100元。'],
    ['months that multiply', '为2人每人每月发放100元，3个月共计600元。'],
    ['months that are not told', '每月为12人每人发放50元，共计4800元。'],
    ['an upper limit', '慰问63户，每户不超过300元，共计12000元。'],
    ['a rough number', '11个村每村700多元，共计8000余元。'],
    ['the product before a larger total', '面积1520亩，每亩12元，金额18240元，两项合计166432元。'],
    ['a total in 万元', '为45户每户发放2333元，共计10.5万元。'],
    ['nothing to multiply', '共计11900元，慰问45户。'],
  ])('is content with %s', (_title, text) => {
    expect(findSpokenProducts(text)).toEqual([])
  })

  it('is content with every right total and with no wrong one', () => {
    const positive = fc.integer({ min: 1, max: 5000 })
    fc.assert(
      fc.property(positive, positive, positive, (count, price, off) => {
        const write = (total: number) => `为${count}户每户发放${price}元，共计${total}元。`
        expect(findSpokenProducts(write(count * price))).toEqual([])
        expect(findSpokenProducts(write(count * price + off))).toHaveLength(1)
      }),
    )
  })
})
