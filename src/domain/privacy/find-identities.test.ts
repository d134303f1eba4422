import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toIdCheckCharacter } from './check-digits.ts'
import { findIdentities } from './find-identities.ts'
import type { TextContext } from './text-context.ts'

const context: TextContext = {
  official: {
    phones: new Set(['09005556000', '13700137000']),
    emails: new Set(['mzj@qh.example']),
  },
  today: '2026-11-22',
}

const find = (text: string) =>
  findIdentities(text, context).map(({ kind, severity, start, end }) => [
    kind,
    severity,
    text.slice(start, end),
  ])

const found: [string, string, string, string][] = [
  ['张三 110101199003070011', 'id-number', 'error', '110101199003070011'],
  ['张三11010519491231002x', 'id-number', 'error', '11010519491231002x'],
  ['老身份证 110101491231002', 'old-id-number', 'error', '110101491231002'],
  ['身份证号：110101199003070012', 'damaged-id-number', 'error', '110101199003070012'],
  ['序号 110101199003070012', 'damaged-id-number', 'warning', '110101199003070012'],
  ['身份证号码11010119900307001', 'damaged-id-number', 'error', '11010119900307001'],
  ['身份证号 1l0lO1199003070011', 'damaged-id-number', 'error', '1l0lO1199003070011'],
  ['残疾人证 11010119900307001143', 'disability-card', 'error', '11010119900307001143'],
  ['王会计13800138000', 'mobile', 'error', '13800138000'],
  ['+86 138-0013-8000', 'mobile', 'error', '86 138-0013-8000'],
  ['监督电话：13800138000', 'mobile', 'warning', '13800138000'],
  ['村民李秀英家庭电话：0911-2345678', 'landline', 'error', '0911-2345678'],
  ['卡号 6222 0212 3456 7890 128', 'bank-card', 'error', '6222 0212 3456 7890 128'],
  ['户主任建国，精神残疾二级。', 'health', 'error', '精神残疾'],
  ['户主李秀英，存折账号 1234567890123456', 'bank-card', 'error', '1234567890123456'],
  ['家庭住址：青禾镇梨园村三组', 'home-address', 'error', '青禾镇梨园村三组'],
  ['村民李秀英住在桐花小区3栋2单元501室', 'home-address', 'error', '桐花小区3栋2单元501室'],
  ['李秀英，女，1958年3月7日出生', 'birth-date', 'error', '1958年3月7日'],
  ['出生日期：1958-03-07', 'birth-date', 'error', '1958-03-07'],
  ['村民李秀英因患胃癌住院', 'health', 'error', '胃癌'],
  ['李大勇（男，二级肢体残疾）', 'health', 'error', '二级肢体残疾'],
  ['村民李大勇刑满释放后回村', 'special-status', 'error', '刑满释放'],
  ['李某某，离异，带一子', 'special-status', 'error', '离异'],
  ['孤儿李小红，12岁', 'minor', 'error', '孤儿李小红，12岁'],
  ['十四岁学生李小红', 'minor', 'error', '十四岁学生李小红'],
  ['李小红同学，电邮 lixh@163.com', 'email', 'error', 'lixh@163.com'],
  ['车主李大勇 苏A·12345', 'licence-plate', 'error', '苏A·12345'],
  ['车牌号苏AD12345', 'licence-plate', 'error', '苏AD12345'],
  ['护照号码 E12345678', 'passport', 'error', 'E12345678'],
  ['港澳通行证 C12345678', 'passport', 'error', 'C12345678'],
  ['社保卡号：A1234567X', 'social-security-number', 'error', 'A1234567X'],
  ['身份证 110101199003****15', 'loose-mask', 'error', '110101199003****15'],
  ['身份证 110101********0011', 'loose-mask', 'warning', '110101********0011'],
  ['电话 138001380**', 'loose-mask', 'error', '138001380**'],
  ['王秀兰，身份证号110101199003……0011', 'loose-mask', 'error', '110101199003……0011'],
  ['王秀兰，身份证号11010119900307----', 'loose-mask', 'error', '11010119900307----'],
  ['李秀英身份证后六位070011', 'loose-mask', 'error', '070011'],
  ['五保老人李秀英（19481105）', 'birth-date', 'error', '19481105'],
  ['李秀英生于一九四八年十一月初五', 'birth-date', 'error', '一九四八年十一月初五'],
  ['李秀英 19380307 88岁', 'birth-date', 'error', '19380307'],
  ['配偶李秀英，子王梓涵（2015-03-07）', 'birth-date', 'error', '2015-03-07'],
  ['户主李秀英，桐花社区幸福小区12-3-501', 'home-address', 'error', '桐花社区幸福小区12-3-501'],
  ['3栋1单元202 李秀英 320元', 'home-address', 'error', '3栋1单元202'],
  ['军人李大勇，六级伤残', 'health', 'error', '六级伤残'],
  ['李大勇因诈骗入狱', 'special-status', 'error', '入狱'],
  ['信访人李大勇反映低保一事', 'special-status', 'error', '信访人'],
  ['李大勇住院号20261122', 'social-security-number', 'error', '20261122'],
  ['王梓涵，6月龄', 'minor', 'error', '王梓涵，6月龄'],
  ['联系电话：l38OOl38OOO', 'mobile', 'error', 'l38OOl38OOO'],
  ['李秀英家电话6712345', 'landline', 'error', '6712345'],
  ['宅电0911-6712345', 'landline', 'error', '0911-6712345'],
  ['李秀英,6228480012345678901,800', 'bank-card', 'error', '6228480012345678901'],
  ['一卡通账号：810130010012345678 户名', 'bank-card', 'error', '810130010012345678'],
  ['李大勇的拖拉机 苏01·A1234', 'licence-plate', 'error', '苏01·A1234'],
  ['电动车牌 青禾A12345', 'licence-plate', 'error', '青禾A12345'],
  ['村民李大勇肾移植后', 'health', 'error', '肾移植'],
  ['安置帮教人员名单：李大勇、王秀英', 'special-status', 'error', '安置帮教'],
  ['李小红（青禾二中高一（3）班）', 'minor', 'error', '李小红（青禾二中高一'],
  ['王小明 小学五年级 800元', 'minor', 'error', '王小明 小学五年级'],
  ['李秀英 QQ：123456789', 'messenger', 'error', '123456789'],
  ['报名加微信 wxid_a8k2j3h4', 'messenger', 'error', 'wxid_a8k2j3h4'],
  ['优待证号 军V1101000001234567', 'social-security-number', 'error', '军V1101000001234567'],
]

const harmless = [
  '统一社会信用代码 91350100M000100Y43，注册号 110101491231002',
  '索引号 11341702486344515H/202110-00013，公开热线 12345、12348、110',
  '办公电话 0911-2345678，值班电话：0911-2345679，传真 0911-2345670',
  '联系人：张三，电话：0911-2345678',
  '青禾县民政局 0900-5556000，13700137000，mzj@qh.example',
  '区民政局副局长李四看望癌症患者、孤儿和重度残疾人',
  '对患有癌症、尿毒症的困难家庭，给予大病救助',
  '2009年1月1日以后出生的儿童，14周岁以下的未成年人',
  '捐赠账户户名：青禾县慈善总会，账号 6222021234567890128',
  '合计 13800138000 元，合同编号 13800138000，面积 13800138000.5 平方米',
  '青禾镇梨园路18号，地点：桐花社区3栋101室',
  'https://example.gov.cn/art/2026/13800138000.html',
  'ISBN 978-7-100-12345-6，sha256 a13800138000f13800138000c1',
  '京ICP备12345678号，粤B2-20040028，公网安备11010102000123号',
  '公务用车 苏A12345 一辆',
  '张*，王*明，欧阳*，35*************123，138****1234',
  '2026-10-12 2026-11-12 13:30，1 3 5 7 9 11 13 15 17',
  '学生安全、儿童关爱、老人平安，群众文化活动',
  '电话 0900-5556000 转 8001',
  '项目编号：QHX-2026-CG-13800138000，覆盖学生1380人',
  '购置垃圾清运车2辆（苏A·12345、苏A·12346）',
  '李大勇老人，正月初一生火做饭；王小明老师教五年级学生30人',
  '举报人信息保密，李大勇 19980703 入党，施工地点：3栋1单元202',
  '王海燕（2015-03-07）',
  '留守儿童提交验收单以后，残疾人联合会作出认定',
  '微信公众号：qinghe_minzheng，政务QQ：123456789',
  '| 单位 | 负责人 | 办公电话 | 地址 |\n| --- | --- | --- | --- |\n| 镇民政办 | 李建军 | 0900-5556020 | 富民路1号 |\n| 桐花社区 | 王海燕 | 0900-5556012 | 桐花路8号 |',
]

describe('findIdentities', () => {
  it.each(found)('finds in %s', (text, kind, severity, place) => {
    expect(find(text)).toContainEqual([kind, severity, place])
  })

  it.each(harmless)('has nothing against %s', (text) => {
    expect(find(text)).toEqual([])
  })

  it('quotes nothing unmasked', () => {
    for (const [text, , , place] of found) {
      const digits = place.replace(/\D/g, '')
      if (digits.length < 8) continue
      for (const { masked } of findIdentities(text, context)) {
        expect(masked.replace(/\D/g, '').length).toBeLessThan(8)
      }
    }
  })
})

const bodies = fc
  .tuple(
    fc.constantFrom('110101', '440524', '330102'),
    fc.integer({ min: 1900, max: 2025 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 0, max: 999 }),
  )
  .map(([region, year, month, day, sequence]) =>
    [region, year, String(month).padStart(2, '0'), String(day).padStart(2, '0')]
      .concat(String(sequence).padStart(3, '0'))
      .join(''),
  )
const idNumbers = bodies.map((body) => body + toIdCheckCharacter(body))
const phones = fc
  .tuple(fc.constantFrom('138', '159', '186', '199', '170'), fc.stringMatching(/^\d{8}$/))
  .map((parts) => parts.join(''))
  .filter((phone) => phone.length === 11)

/** One way to write a digit, each of which a reader takes for it. */
const writings: ((digit: string) => string)[] = [
  (digit) => digit,
  (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
  (digit) => '〇一二三四五六七八九'.charAt(Number(digit)),
  (digit) => '零壹贰叁肆伍陆柒捌玖'.charAt(Number(digit)),
  (digit) => `&#${digit.charCodeAt(0)};`,
  (digit) => `&#x${digit.charCodeAt(0).toString(16)};`,
  (digit) => `%${digit.charCodeAt(0).toString(16)}`,
  (digit) => `${digit}\u200b`,
  (digit) => `${digit}<wbr>`,
  (digit) => `${digit}\ufeff`,
]
const writeDigits = (text: string, write: (digit: string) => string) =>
  text.replace(/\d/g, (digit) => write(digit))

describe('a spelling', () => {
  it('hides no ID number', () => {
    const styles = fc.constantFrom(...writings)
    fc.assert(
      fc.property(idNumbers, styles, (id, write) => {
        const text = `申请人张三，证号：${writeDigits(id, write)}。`
        const [hit] = findIdentities(text, context)
        expect([hit?.kind, hit?.start]).toEqual(['id-number', 9])
        expect(text.slice(hit?.end ?? 0).replace(/^(?:\u200b|\ufeff|<wbr>)/, '')).toBe('。')
      }),
    )
  })

  it('hides no mobile number', () => {
    fc.assert(
      fc.property(phones, fc.constantFrom(...writings), (phone, write) => {
        const text = `请打${writeDigits(phone, write)}找我。`
        const [hit] = findIdentities(text, context)
        expect([hit?.kind, hit?.start]).toEqual(['mobile', 2])
      }),
    )
  })

  it('with separators hides neither', () => {
    const separators = fc.constantFrom(' ', '-', '.', '·', '\u3000', ' - ', '–', '_')
    const cuts = fc.array(fc.nat(16), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(idNumbers, phones, separators, cuts, (id, phone, separator, places) => {
        const cut = (text: string) =>
          Array.from(text, (c, at) =>
            places.includes(at) && at < text.length - 1 ? c + separator : c,
          ).join('')
        const written = `身份证${cut(id)}。`
        expect(find(written)).toEqual([['id-number', 'error', cut(id)]])
        expect(find(`手机${cut(phone)}。`)).toEqual([['mobile', 'error', cut(phone)]])
      }),
    )
  })

  it('of each digit on its own is found as the number itself is', () => {
    const separators = fc.constantFrom(' ', '  ', '-', '.', '\u3000', '\u00a0', ' · ')
    const around = fc.constantFrom('', '3户', '第2组，')
    fc.assert(
      fc.property(idNumbers, phones, separators, around, (id, phone, separator, words) => {
        for (const label of ['', '张三 ', '证号', '手机']) {
          for (const number of [id, phone]) {
            const spaced = Array.from(number).join(separator)
            const inText = (written: string) => `${words}${label}${written}，${words}`
            const whole = findIdentities(inText(number), context)
            const apart = findIdentities(inText(spaced), context)
            expect(apart.map(({ kind, severity, masked }) => [kind, severity, masked])).toEqual(
              whole.map(({ kind, severity, masked }) => [kind, severity, masked]),
            )
          }
        }
      }),
    )
  })

  it('in bold or as a link hides neither', () => {
    fc.assert(
      fc.property(
        idNumbers,
        fc.integer({ min: 1, max: 15 }),
        fc.integer({ min: 1, max: 15 }),
        (id, a, b) => {
          const [from, to] = a < b ? [a, b] : [b, a + 1]
          const [head, middle, tail] = [id.slice(0, from), id.slice(from, to), id.slice(to)]
          for (const text of [
            `${head}**${middle}**${tail}`,
            `${head}<b>${middle}</b>${tail}`,
            `${head}[${middle}](x.md)${tail}`,
            `${head}\`${middle}\`${tail}`,
          ]) {
            expect(find(`证号${text}。`)).toEqual([['id-number', 'error', text]])
          }
        },
      ),
    )
  })
})
