import { findMatches } from '#domain/privacy/find-matches.ts'
import type { IdentityHit } from '#domain/privacy/identity-hit.ts'
import { maskAddress } from '#domain/privacy/mask-values.ts'
import { isNearName } from '#domain/privacy/near.ts'
import { textBefore } from '#domain/privacy/reading.ts'
import type { Detector, Reading } from '#domain/privacy/reading.ts'
import { findSieved, sieve } from '#domain/privacy/sieve.ts'

/** Where a person lives, more exactly than the village. */
export const homeAddresses: Detector = {
  *find(reading) {
    let searchedTo = 0
    for (const { 0: sign, index } of findSieved(signs, reading.text, reading.places)) {
      // What stands around the sign; an address is not longer.
      const from = Math.max(searchedTo, index - 48)
      const window = reading.text.slice(from, index + sign.length + 48)
      if (!placeSign.test(window)) continue
      for (const { 0: address, index: at } of findMatches(pattern, window)) {
        // 住在 belongs to the sentence, not to the address.
        const verb = homeVerb.exec(address)?.[0].length ?? 0
        const place = { start: from + at + verb, end: from + at + address.length }
        if (place.start < searchedTo) continue
        const severity = judge(reading, place, verb > 0)
        if (severity === undefined) continue
        searchedTo = place.end
        yield { kind: 'home-address', severity, ...place, masked: maskAddress(address.slice(verb)) }
      }
    }
  },
}

const number = '(?:\\d{1,5}|[一二三四五六七八九十百]{1,4})'
/** Where an address may be: words for a home, or the number of a house, a stair or a room. */
const signs = sieve(
  /(?<!\d)\d{1,3}[-—]\d{1,2}[-—]\d{3,4}(?![\d-])|住址|家住|住[在于]|住(?=[\u4e00-\u9fa5]{1,8}(?:村|镇|乡|街|社区|路|小区))|现住|居住|住所|家庭地址|户籍|户口所在|详细地址|送达|收件|号楼|\d\s?[栋幢座]|单元\s?\d|\d室|[\d一二三四五六七八九十]号(?![文线召令])/g,
)
const street = `(?:(?:[\\u4e00-\\u9fa5]{1,7}(?:省|自治区|市|区|县|旗|镇|乡|街道|办事处)){0,5}[\\u4e00-\\u9fa5]{1,8}?(?:村|社区|小区|花园|家园|公寓|大院|宿舍|苑|路|街|大道|巷|道|弄|胡同|里|屯|庄|坊|湾|坝|沟|堡|组|队|楼))[^，,。；;、：:\\s|]{0,10}?${number}(?:[-—]${number}){0,3}(?:号楼|号院|号|栋|幢|座|单元|室|组|队|户|门)(?:[^，,。；;、：:\\s|]{0,4}?${number}(?:号楼|号|栋|幢|座|单元|室|户|门))*(?:[-—]?\\d{1,4}室?)?`
/** 幸福小区12-3-501; 3栋1单元202. */
const rooms = String.raw`[\u4e00-\u9fa5]{2,10}?(?:小区|花园|家园|公寓|苑|新村)\d{1,3}[-—]\d{1,2}[-—]\d{3,4}(?!\d)|(?<![\d-])\d{1,2}-\d{1,2}-(?!19|20)\d{3,4}(?![\d-])|(?<!\d)\d{1,3}(?:栋|幢|号楼|座)\d{1,2}单元\d{3,4}室?`
/** 荷花村南队: a part of a village that has no number. */
const part = String.raw`(?<=家住|住[在于])\d{1,2}[组队社]\d{1,4}号|(?<=家住|住[在于])[\u4e00-\u9fa5]{2,10}?(?:村|社区)[东西南北前后上下新老中大小]{1,2}(?:队|组|街|头|片|巷|庄|沟)`
const pattern = new RegExp(`${street}|${rooms}|${part}`, 'g')
/** What ends each of them. */
const placeSign =
  /[\d一二三四五六七八九十百](?:[-—号栋幢座单室组队户门])|[东西南北前后上下新老中大小](?:队|组|街|头|片|巷|庄|沟)/

const home =
  /(?:家庭住址|家庭地址|现住址|住址|家住|现住|住所地?|居住地址?|居住在|户籍地址?|户籍所在地|户口所在地|户籍|住在|住于|暂住|租住|常住地址?|详细地址|送达地址|[收寄]件地址|邮寄地址|快递地址)(?:[（(][^（）()]{0,8}[）)])?[：:为是于在|]{0,3}$/
const homeVerb =
  /^.{0,6}?(?:家住|居住|现住|暂住|租住|户籍|住)(?:所|地|地址|所在地)?[在于为是]?(?!宅|房|户|院|建|址)/
const office =
  /(?:办公|单位|机构|公司|服务|受理|投诉|监督|举报|现场|会议|报名|地点|建设|工程|项目|位于|(?<!房屋)坐落|施工|路段|注册|经营|办事|窗口|中心|站点|活动|集合|联系人|负责人|工作人员|电话)[^，。；;\n]{0,6}(?:地址|地点)?[：:为]?$/

/** Offices tell their addresses in the same words. */
const bare = /(?:地址|地点|位置)[：:为是在于]{0,2}$/

function judge(
  reading: Reading,
  { start, end }: Span,
  isLivedAt: boolean,
): IdentityHit['severity'] | undefined {
  const before = textBefore(reading, start, 16)
  if (home.test(before)) return 'error'
  if (isLivedAt && isNearName(reading, { start, end }, 24)) return 'error'
  if (office.test(before)) return undefined
  const certainty = bare.test(before) ? 'told' : 'likely'
  const isExact = /(?:号|栋|幢|座|单元|室|\d)$/.test(reading.text.slice(start, end))
  return isExact && isNearName(reading, { start, end }, 12, certainty) ? 'error' : undefined
}

interface Span {
  readonly start: number
  readonly end: number
}
