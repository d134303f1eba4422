import { isPersonName } from '#domain/privacy/person-names.ts'
import type { Detector, Reading } from '#domain/privacy/reading.ts'
import { allowance, receiver, reliefPayment, standingAid } from '#domain/privacy/relief-words.ts'
import { findSieved, sieve } from '#domain/privacy/sieve.ts'
import { isFullName, toAidHit } from './aid-hit.ts'

/** Somebody named in full as one who lives on aid: 王丽享受低保, 低保户有李强、张敏. A masked name may stand there. */
export const aid: Detector = {
  *find(reading) {
    for (const { 0: words, 1: name = '', index } of findSieved(
      ended,
      reading.text,
      reading.places,
    )) {
      const start = index + words.indexOf(name)
      if (isPersonName(name)) yield toAidHit({ start, end: start + name.length, name })
    }
    for (const { 0: word, index } of findSieved(receivers, reading.text, reading.places)) {
      yield* listBehind(reading, index + word.length)
    }
    for (const { 0: words, index } of findSieved(receiving, reading.text, reading.places)) {
      const name = reading.namesIn(index - 8, index).findLast(isFullName)
      if (name === undefined || (isBare.test(words) && isOnDuty(reading, index))) continue
      if (upToWord.test(reading.text.slice(name.end, index))) yield toAidHit(name)
    }
  },
}

const receivers = sieve(
  new RegExp(
    `(?:${receiver}|(?:(?:新增|取消|停发|退出|终止|调整)(?:农村|城市|城乡)?(?:${standingAid})|${allowance}|${reliefPayment}(?:发放|到户)(?:名单|情况|明细)?)(?=[：:])|(?:${standingAid}|临时救助)名单(?=[：:])|${reliefPayment}(?:已|全部|及时)?(?:发放?|打|兑付|拨付|送)[到给至])(?:名单)?(?=[：:有为是“"（(\\s]{0,2}[\\u4e00-\\u9fa5])`,
    'g',
  ),
)
/** 取消王丽低保资格. */
const ended = sieve(
  new RegExp(
    `(?:取消|停发|终止|注销|保留|恢复)([\\u4e00-\\u9fa5]{2,3}?)户?的?(?:${standingAid})(?!户|对象|标准|政策|制度)`,
    'g',
  ),
)
const household =
  '(?:一?家(?:庭)?|全家|户|本人)?(?:[一二两三四五六七八九]口人?|等?[一二两三四五六七八九十\\d]{1,2}[户人]|夫妇|夫妻|老人)?'
const become =
  '(?:停发|取消|终止|退出|享受|享有|领取|申领|申请|纳入|列为|评为|确定为|识别为|符合|系|是|属于?|(?<!不)依?靠|吃)(?:了|农村|城市|城镇|城乡|本村|我村|建档立卡)*'
const receiving = sieve(
  new RegExp(
    `(?:${household}(?:已|现|一直|正在|被|新|拟)?${become}(?:${standingAid}|最低生活保障|贫困户|脱贫户|监测户|临时救助|残疾人?(?:两项)?补贴|(?:突发严重)?困难户)|等?[一二两三四五六七八九十\\d]{0,2}[户人]?(?:${standingAid})(?:申请|待遇|资格|动态|金(?=的|发放|停|调))|等(?:[一二两三四五六七八九十\\d]{1,2}[名户位])?(?:${receiver})|[\\s，,：:|]{0,2}(?:给予)?(?:临时救助|(?:${standingAid})供养|低保|救助)(?:资?金|款)?[：:\\s]{0,2}\\d[\\d.,]*元|[\\s，,|]{1,2}(?:农村)?低保[\\s，,|]{0,2}[ABCＡＢＣ一二三]类|[（(](?:农村|城市)?(?:${standingAid})[户对象人员]{0,2}(?=[）)])|[\\s，,|]{1,2}(?:${standingAid})户?(?=[\\s，,|]{1,2}(?:\\d人[\\s，,|]{1,2})?\\d{2,4}(?:\\.\\d+)?元))(?!专干|经办|工作|干事|系统|政策|审核|的?标准)`,
    'g',
  ),
)

/** 李强（低保） at a counter is who takes applications. */
const isBare = /^[（(]/

function isOnDuty({ text }: Reading, index: number): boolean {
  return /窗口|值班|岗|经办|专干|业务|分工|受理|办理/.test(
    text.slice(Math.max(0, index - 30), index + 20),
  )
}

/** 赵桂芳、孙满囤两户符合低保条件: of two, one that is known is enough. */
const upToWord = /^(?:[、和与][\u4e00-\u9fa5]{2,3})?$/

/** 低保户王丽、李强: the names that follow at once, each after the other. */
function* listBehind(reading: Reading, from: number) {
  const bare = bareName.exec(reading.text.slice(from, from + 8))?.[1] ?? ''
  if (isPersonName(bare) && !placeEnd.test(bare)) {
    const start = reading.text.indexOf(bare, from)
    yield toAidHit({ start, end: start + bare.length, name: bare })
  }
  let at = from
  for (const name of reading.namesIn(from, from + 60)) {
    if (!/^[：:有为是“"（(、，,和及与\s]{0,2}$/.test(reading.text.slice(at, name.start))) return
    if (isFullName(name)) yield toAidHit(name)
    at = name.end
  }
}

/** What stands alone behind such a word is somebody, whatever the name is made of, but for a village. */
const bareName = /^[：:]?\s?([\u4e00-\u9fa5]{2,3})(?=[、，,。；;\s（(]|$|两户|等\d*户)/
const placeEnd = /[桥泉山河江庄湾沟坪岭堡屯店铺庙寺塘坝口洼坡井渠村镇乡社区组集营岗寨峪堰圩]$/
