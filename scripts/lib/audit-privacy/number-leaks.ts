import { createResidenceNumber, digits } from './persons.ts'
import type { Writer } from './persons.ts'

/** Numbers of papers and accounts, and numbers as they are written to hide or by accident. */
export const numberLeaks = {
  'licence plate': [
    ({ name, plate }) => `车主${name}，车牌号${plate}。`,
    ({ name, plate }) => `${name}的私家车 ${plate} 占用消防通道。`,
    ({ plate }, random) => `车牌 ${plate.slice(0, 2)}${random.pick(['D', 'F'])}${plate.slice(2)}`,
  ],
  passport: [
    ({ name }, random) => `${name}，护照号码 E${digits(random, 8)}`,
    ({ name }, random) => `${name}，港澳居民来往内地通行证 H${digits(random, 8)}`,
    (_, random) => `护照：EA${digits(random, 7)}`,
  ],
  'social security': [
    ({ name }, random) => `${name}，社会保障卡号：A${digits(random, 8)}`,
    (_, random) => `医保卡号 ${digits(random, 10)}`,
    (_, random) => `个人编号：${digits(random, 12)}`,
  ],
  'disability card': [
    ({ name, id }, random) =>
      `${name}，残疾人证号 ${id}${random.between(1, 7)}${random.between(1, 4)}`,
    ({ id }, random) => `残疾证号：${id}${random.between(1, 7)}${random.between(1, 4)}B1`,
  ],
  'loose mask': [
    ({ name, id }) => `${name}，身份证号${id.slice(0, 12)}****${id.slice(16)}。`,
    ({ name, id }) => `${name} ${id.slice(0, 14)}****`,
    ({ name, phone }) => `${name}，电话${phone.slice(0, 9)}**`,
  ],
  'ID number in pieces': [
    ({ name, id }) => `${name}，身份证号${id.slice(0, 6)}/${id.slice(6, 14)}/${id.slice(14)}`,
    ({ name, id }) => `${name} ${id.slice(0, 10)}，${id.slice(10)}`,
    ({ id }) => Array.from(id).join(','),
  ],
  'mobile in Chinese digits': [
    ({ name, phone }) => `${name}的手机是${toHan(phone, '零一二三四五六七八九')}。`,
    ({ phone }) => `电话 ${toHan(phone, '〇幺二三四五六七八九')}`,
    ({ phone }) => `手机${toHan(phone, '零壹贰叁肆伍陆柒捌玖')}`,
  ],
  'QQ, WeChat': [
    ({ name }, random) => `${name} QQ：${random.between(2, 9)}${digits(random, 8)}`,
    ({ name }, random) => `村民${name}微信号 wx${digits(random, 6)}`,
    (_, random) => `加微信 wxid_${digits(random, 10)} 进群`,
    ({ name }, random) => `扣扣：${name} ${random.between(2, 9)}${digits(random, 7)}`,
  ],
  permit: [
    ({ name }, random) => `${name}，台湾居民来往大陆通行证 ${digits(random, 8)}`,
    ({ name }, random) => `${name}，军官证号：军字第${digits(random, 7)}号`,
    (_, random) => `外国人永久居留证 USA${digits(random, 12)}`,
    (person) => `港澳台居民居住证 ${createResidenceNumber(person)}`,
    ({ name }, random) => `${name}驾驶证档案编号：${digits(random, 12)}`,
  ],
} satisfies Readonly<Record<string, readonly Writer[]>>

function toHan(number: string, han: string): string {
  return number.replace(/\d/g, (digit) => han.charAt(Number(digit)))
}
