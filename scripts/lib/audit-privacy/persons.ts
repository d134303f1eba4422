import type { Random } from '../corpus/random.ts'

/** Somebody made up: a name, a day of birth, and the numbers that go with them. */
export function createPerson(random: Random, youngest = 20, oldest = 88): Person {
  const year = 2026 - random.between(youngest, oldest)
  const birth = [year, random.between(1, 10), random.between(1, 28)] as const
  return {
    name: random.pick(surnames) + random.pick(givenNames),
    isMan: random.chance(0.5),
    birth,
    id: createIdNumber(random, birth),
    phone: random.pick(phoneStarts) + digits(random, 8),
    card: withLuhn(random.pick(['622848', '621700', '623052', '622188']) + digits(random, 12)),
    landline: `0${random.between(311, 398)}-${random.between(2, 8)}${digits(random, 6)}`,
    plate: `${random.pick(['冀', '陕', '苏', '川'])}${random.pick(['A', 'B', 'D'])}${digits(random, 5)}`,
    home: `${random.pick(['柳泉镇', '石桥镇', '竹溪乡'])}${random.pick(['荷花', '上庄', '大塘'])}村${random.pick(['一', '二', '三', '四'])}组${random.between(1, 90)}号`,
    flat: `${random.pick(['幸福', '阳光', '锦绣'])}小区${random.between(1, 30)}号楼${random.between(1, 4)}单元${random.between(101, 1802)}室`,
  }
}

export interface Person {
  readonly name: string
  readonly isMan: boolean
  readonly birth: readonly [number, number, number]
  readonly id: string
  readonly phone: string
  readonly card: string
  readonly landline: string
  readonly plate: string
  readonly home: string
  readonly flat: string
}

/** Writes one sentence about somebody. */
export type Writer = (person: Person, random: Random) => string

/** So many digits by chance. */
export function digits(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.between(0, 9)).join('')
}

/** 1990年3月7日. */
export function writeBirth([year, month, day]: Person['birth']): string {
  return `${year}年${month}月${day}日`
}

const surnames =
  '王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤'
    .split('')
    .concat(['欧阳', '上官', '司马'])
const givenNames =
  '建国 秀英 桂兰 志强 丽娟 海涛 小红 玉梅 永强 春花 大勇 金凤 文斌 德福 淑珍 明 芳 军 磊 霞 平 国栋 翠莲 长富 满仓 二妮 来娣 铁柱 思雨 子涵 浩然 梓萱 满囤 占奎 坤 睿 朔 群友 元亭 舒哲 臣 秉宽'.split(
    ' ',
  )
const phoneStarts = ['138', '139', '150', '159', '177', '186', '198', '133']
const regions = ['110101', '440524', '130102', '610202', '320102', '510104']

/** 港澳台居民居住证: 810000, 820000 or 830000 in place of a region. */
export function createResidenceNumber({ id }: Person): string {
  return withIdCheck(`8${1 + (Number(id[16]) % 3)}0000${id.slice(6, 17)}`)
}

/** The sum of GB 11643, worked out here anew: what is measured must not do its own measuring. */
function createIdNumber(random: Random, [year, month, day]: Person['birth']): string {
  return withIdCheck(`${random.pick(regions)}${year}${pad(month)}${pad(day)}${digits(random, 3)}`)
}

function withIdCheck(body: string): string {
  let remainder = 0
  for (const digit of body) remainder = ((remainder + Number(digit)) * 2) % 11
  const check = (12 - remainder) % 11
  return body + (check === 10 ? 'X' : String(check))
}

function withLuhn(body: string): string {
  for (let check = 0; check < 10; check += 1) {
    const card = body + String(check)
    const sum = card.split('').reduce((total, digit, index) => {
      const value = Number(digit) * ((card.length - index) % 2 === 0 ? 2 : 1)
      return total + Math.floor(value / 10) + (value % 10)
    }, 0)
    if (sum % 10 === 0) return card
  }
  return body
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
