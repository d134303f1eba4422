import type { IdentityHit } from '#domain/privacy/identity-hit.ts'
import { findNearName } from '#domain/privacy/near.ts'
import type { Detector, Reading } from '#domain/privacy/reading.ts'
import { findSieved, sieve } from '#domain/privacy/sieve.ts'

/** Children who are named: by their age, or as pupil, child or orphan. */
export const minors: Detector = {
  *find(reading) {
    for (const { 0: age, 1: bare, 2: han, 3: labelled, index } of findSieved(
      ages,
      reading.text,
      reading.places,
    )) {
      const digits = bare ?? labelled
      const years = digits === undefined ? toNumber(han ?? '') : Number(digits)
      if (years >= 18) continue
      const name = findNearName(reading, { start: index, end: index + age.length }, 14)
      if (name !== undefined) yield toHit(index, index + age.length, name)
    }
    for (const { 0: birth, 1: year, index } of findSieved(births, reading.text, reading.places)) {
      const place = { start: index, end: index + birth.length }
      if (Number(reading.context.today.slice(0, 4)) - Number(year) >= 18) continue
      const name = findNearName(reading, place, 12)
      if (name !== undefined) yield toHit(place.start, place.end, name)
    }
    for (const { 0: word, index } of findSieved(words, reading.text, reading.places)) {
      const end = index + word.length
      const name = findAdjacentName(reading, index, end)
      if (name !== undefined) yield toHit(index, end, name)
    }
    yield* findSiblings(reading)
  },
}

const ages = sieve(
  /(?:(?<![\d.\-—~至])(?:(1?\d)|([一二三四五六七八九]|十[一二三四五六七]?))\s?(?:周?岁|月龄|个月大)|年龄[：:\s]{1,2}(1?\d)(?![\d岁周]))(?!以|及|至|到|—|-|~|（含|\(含|组|段|龄)/g,
)
const births = sieve(/(20\d{2})年(?:\d{1,2}月(?:\d{1,2}日)?)?出?生(?![产效态活育成命])/g)
const words = sieve(
  /(?<!大|研究|女大|男大|培训)(?:小学生|中学生|初中生|高中生|学生|在校生|留守儿童|困境儿童|事实无人抚养儿童|患儿|儿童|孤儿|幼儿|婴儿|弃婴|小朋友|同学(?![习校年科期会])|未成年人|未成年子女|男童|女童|男婴|女婴|少年)(?!家长|会|处|科|营|节|用|服)/g,
)

/** 学生阿木拉则、阿木石哈两兄弟: what else follows each other before 兄弟, in names of any people, are names. */
const siblings = sieve(
  /(?:学生|儿童|孤儿|孩子)(?:[\u4e00-\u9fa5]{2,5}、){1,4}[\u4e00-\u9fa5]{2,5}?(?=(?:等)?[两俩二三]?个?(?:兄弟|姐妹|兄妹|姐弟))/g,
)

function* findSiblings({ text, places }: Reading): Generator<IdentityHit> {
  for (const { 0: words, index } of findSieved(siblings, text, places)) {
    const end = index + words.length
    yield toHit(index, end, { start: index, end })
  }
}

/** A word tells of a name right before or behind it: 孤儿李某, 王小明同学. */
function findAdjacentName({ text, namesIn }: Reading, start: number, end: number) {
  return namesIn(start - 8, end + 8).find((name) => {
    if (name.isOfficial) return false
    const between = name.start >= end ? text.slice(end, name.start) : text.slice(name.end, start)
    if (name.isLikely) return besideLikely.test(between)
    return between.length <= 4 && !/[。；;！!？?\n、|]/.test(between)
  })
}

/** 留守儿童台账：李小红. */
const besideLikely =
  /^(?:[的“”"（(]?|(?:台账|名[单册]|花名册|登记表?|信息|情况)[：:]\s?|等[\d一二三四五六七八九十两]{1,3}[名个](?:困难|贫困|留守)?)$/

function toNumber(han: string): number {
  const digits = '零一二三四五六七八九'
  if (!han.startsWith('十')) return digits.indexOf(han)
  return 10 + Math.max(0, digits.indexOf(han.slice(1)))
}

function toHit(start: number, end: number, name: { start: number; end: number }): IdentityHit {
  return {
    kind: 'minor',
    severity: 'error',
    start: Math.min(start, name.start),
    end: Math.max(end, name.end),
    masked: '一名孩子',
  }
}
