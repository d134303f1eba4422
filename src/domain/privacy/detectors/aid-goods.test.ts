import { describe, expect, it } from 'vitest'
import { findReported } from '#domain/privacy/testing/find-reported.ts'

describe('aid in goods', () => {
  it.each([
    ['给何满仓老人送去米、油、棉被', '何满仓'],
    ['走访慰问了特困老人，为孙满囤家送上大米、食用油', '孙满囤'],
    ['村两委看望了周长根，送去棉被和取暖炉', '周长根'],
    ['向独居老人赵桂芳发放了爱心包裹', '赵桂芳'],
    ['志愿者王丽为孙满囤家送上面粉、食用油', '孙满囤'],
    ['慰问困难群众，何满仓大米50斤、食用油5升、棉被1床', '何满仓'],
    ['冬春救助棉被：赵桂芳 2床', '赵桂芳'],
    ['救灾物资发放台账\n周长根 面粉2袋', '周长根'],
  ])('is found beside who gets it: %s', (text, name) => {
    const found = findReported(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])
    expect(found).toEqual([['aid', name]])
  })

  it.each([
    '王建国捐赠大米10袋、食用油5桶',
    '爱心人士李大勇为困难群众送去米、油、棉被',
    '镇党委书记李强给困难户送去米、油、棉被',
    '志愿者王丽向留守老人送去牛奶、鸡蛋',
    '县民政局为特困人员送去棉被 200 床、大米 100 袋',
    '卫生评比一等奖：王丽 洗衣液1桶、李敏 面粉2袋',
    '困难家庭积分兑换：王丽 大米1袋',
    '慰问物资采购：大米 100 袋、油 100 桶，供货商高山粮油店',
    '为光荣在党50年的王建国送去慰问品',
    '给何*仓送去米、油、棉被',
    '特困供养中心添置床位 12床，衣被 30 套',
    '福利院王丽负责，病房 12 床',
  ])('is not found in %s', (text) => {
    expect(findReported(text)).toEqual([])
  })
})
