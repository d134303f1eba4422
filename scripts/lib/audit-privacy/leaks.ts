import type { Random } from '../corpus/random.ts'
import { numberLeaks } from './number-leaks.ts'
import { createPerson, digits, writeBirth } from './persons.ts'
import type { Person, Writer } from './persons.ts'
import { respell } from './respell.ts'

/** One sentence as boards have leaked it, by the kind of what it gives away. */
export function createLeak(kind: LeakKind, random: Random): string {
  return random.pick(leaks[kind])(createPerson(random), random)
}

export const leakKinds = [
  'ID number',
  'old ID number',
  'damaged ID number',
  'mobile',
  'landline',
  'bank card',
  'home address',
  'birth date',
  'health',
  'special status',
  'minor',
  'e-mail',
  'licence plate',
  'passport',
  'social security',
  'disability card',
  'loose mask',
  'ID number in pieces',
  'mobile in Chinese digits',
  'QQ, WeChat',
  'permit',
  'income and aid',
] as const

export type LeakKind = (typeof leakKinds)[number]

const he = ({ isMan }: Person) => (isMan ? '男' : '女')

const leaks: Readonly<Record<LeakKind, readonly Writer[]>> = {
  ...numberLeaks,
  'ID number': [
    ({ name, id }, random) => `申请人${name}，身份证号${respell(id, random)}，经审核符合条件。`,
    ({ name, id }, random) => `${name} ${respell(id, random)}`,
    (person, random) =>
      `${person.name}（${he(person)}，${respell(person.id, random)}）申请危房改造。`,
    ({ id }, random) => `公民身份号码：${respell(id, random)}`,
  ],
  'old ID number': [
    ({ name, id }) => `${name}，身份证号码${id.slice(0, 6)}${id.slice(8, 17)}。`,
    ({ name, id }) => `户主：${name}，证件号 ${id.slice(0, 6)}${id.slice(8, 17)}`,
  ],
  'damaged ID number': [
    ({ name, id }) => `${name}，身份证号 ${id.slice(0, 17)}${id.endsWith('1') ? '2' : '1'}`,
    ({ name, id }) => `${name}，身份证号${id.slice(0, 17)}，因系统原因未发放。`,
    ({ name, id }) => `${name}身份证：${id.replaceAll('0', 'O')}`,
    ({ name, id }) => `${name}身份证：${id.replaceAll('1', 'l')}`,
  ],
  mobile: [
    ({ name, phone }, random) => `有意见请联系${name}，电话${respell(phone, random)}。`,
    ({ name, phone }, random) => `${name}：${respell(phone, random)}`,
    ({ name, phone }, random) => `值班人员${name}（${respell(phone, random)}）`,
    ({ phone }, random) => `联系方式 ${respell(phone, random)}`,
  ],
  landline: [
    ({ name, landline }) => `村民${name}，家庭电话${landline}。`,
    ({ name, landline }) => `户主：${name}，家里电话：${landline}`,
    ({ landline }) => `住宅电话 ${landline}`,
  ],
  'bank card': [
    ({ name, card }) => `${name}，银行卡号${card}，金额500元。`,
    ({ name, card }) => `户名：${name}，账号：${card}，开户行：农村商业银行`,
    ({ card }) => `补助打入一卡通账号 ${card.replace(/(\d{4})(?=\d)/g, '$1 ')}`,
    ({ name, card }) => `收款人${name}，卡号 ${card}`,
  ],
  'home address': [
    ({ name, home }) => `村民${name}，家住${home}，房屋鉴定为D级。`,
    ({ name, flat }) => `申请人${name}，家庭住址：${flat}。`,
    ({ home }) => `现住址：${home}`,
    ({ name, flat }) => `居民${name}住在${flat}。`,
  ],
  'birth date': [
    (person) => `${person.name}，${he(person)}，${writeBirth(person.birth)}出生。`,
    ({ birth: [y, m, d] }) => `出生日期：${y}-${m}-${d}`,
    ({ name, birth }) => `村民${name}，生于${writeBirth(birth)}。`,
    (person) =>
      `${person.name}，${he(person)}，${person.birth[0]}.${String(person.birth[1]).padStart(2, '0')}.${String(person.birth[2]).padStart(2, '0')}出生`,
  ],
  health: [
    ({ name }, random) => `村民${name}患${random.pick(illnesses)}，给予临时救助3000元。`,
    (person, random) =>
      `${person.name}，${he(person)}，${random.between(40, 80)}岁，因${random.pick(illnesses)}致贫。`,
    ({ name }, random) =>
      `户主${name}，${random.pick(['肢体', '视力', '听力', '智力', '精神'])}残疾${random.pick(['一', '二', '三'])}级。`,
    ({ name }, random) => `慰问了身患${random.pick(illnesses)}的困难群众${name}。`,
    ({ name }) => `${name}之妻系一级智力残疾，常年卧床。`,
  ],
  'special status': [
    ({ name }) => `村民${name}刑满释放后生活困难。`,
    ({ name }) => `${name}同志，因吸毒被强制隔离。`,
    ({ name }) => `申请人${name}，离异，独自抚养一子。`,
    ({ name }) => `${name}，女，已怀孕5个月。`,
    ({ name }) => `社区矫正对象${name}，缓刑二年。`,
  ],
  minor: [
    ({ name }, random) => `孤儿${name}，${random.between(3, 17)}岁，每月发放基本生活费。`,
    ({ name }, random) => `${name}，女，${random.between(3, 17)}岁，父母双亡。`,
    ({ name }) => `资助贫困学生${name}2000元。`,
    ({ name }) => `为${name}同学送去书包。`,
    ({ name }, random) =>
      `${random.pick(['九', '十二', '十四'])}岁的${name}由祖母照料，学生${name}成绩优秀。`,
  ],
  'e-mail': [
    ({ name }, random) => `联系${name}，邮箱 ${digits(random, 9)}@qq.com`,
    ({ phone }) => `邮箱：${phone}@163.com`,
    (_, random) =>
      `材料发到 xiao${random.pick(['ming', 'hong', 'fang'])}${random.between(60, 99)}@126.com`,
  ],
  'income and aid': [
    ({ name }, random) => `${name}家年收入${random.between(1, 9)}.${digits(random, 1)}万元。`,
    ({ name }, random) => `村民${name}有存款${random.between(1, 90)}00元。`,
    ({ name }) => `低保户${name}，由村干部帮扶。`,
    ({ name }) => `村民${name}享受低保。`,
  ],
}

const illnesses = [
  '尿毒症',
  '肺癌',
  '胃癌晚期',
  '白血病',
  '脑瘤',
  '精神分裂症',
  '肝硬化',
  '艾滋病',
  '恶性肿瘤',
]
