import { expect, it } from 'vitest'
import { isPersonName } from './person-names.ts'
import { findReported } from './testing/find-reported.ts'

it.each([
  ['aid', '低保户阿木拉则家'],
  ['aid', '低保户：阿依古丽·买买提、吐尔逊·艾力'],
  ['health', '残疾人吉克石布，肢体二级'],
  ['health', '村民买买提因患肝癌住院'],
  ['health', '艾合买提·吐尔逊患肝癌'],
  ['health', '户主扎西顿珠患尿毒症'],
  ['minor', '学生阿木拉则，9岁'],
  ['mobile', '监护人：次仁央金 13812345678'],
  ['birth-date', '努尔买买提·艾力，男，维吾尔族，1958年3月7日出生'],
])('a name written by its sound is one beside a %s: %s', (kind, text) => {
  expect(findReported(text).map((hit) => hit.kind)).toContain(kind)
})

it.each([
  '低保户阿克苏地区补助标准',
  '居民巴音郭楞州残疾人联合会咨询',
  '村民多次要求整治，患病牲畜已处理',
  '残疾人努力克服困难，精神可嘉',
  '学生卡丢失补办，12岁以下免费',
  '阿里巴巴农村淘宝服务站为残疾人提供岗位',
  '群众来信来访，反映低保问题',
  '庆七一·颂党恩 残疾人文艺演出',
])('words of the same characters are none: %s', (text) => {
  expect(findReported(text)).toEqual([])
})

it.each(['阿木拉则', '扎西', '阿依古丽·买买提', '余建国'])('%s is a name', (text) => {
  expect(isPersonName(text)).toBe(true)
})

it.each(['阿拉善', '阿克苏', '哈尔滨', '克拉玛依', '巴音郭楞', '和平', '沙石', '余元', '余户'])(
  '%s is none',
  (text) => {
    expect(isPersonName(text)).toBe(false)
  },
)
