import { findMatches } from './find-matches.ts'
import {
  hamletEnds,
  leadingName,
  likelyName,
  maskedName,
  namePatterns,
  surname,
  wholeName,
} from './name-patterns.ts'
import { joinPaddedNames } from './padded-names.ts'
import { givenCharacters, ordinaryWords, wordsThatEndSo } from './surnames.ts'
import { wholeTranscribed } from './transcribed-names.ts'

/** The persons that a text names, full, masked (王*明) or as 王某某; those who are named in an office apart. */
export function findPersonNames(text: string): PersonName[] {
  const told = namePatterns.flatMap((pattern) => collect(text, pattern, false))
  const starred = maskSign.test(text) ? collect(text, maskedName, false) : []
  return withoutOverlaps([
    ...starred,
    ...told,
    ...findEnumerated(text),
    ...collect(text, leadingName, true),
    ...collect(text, likelyName, true),
  ])
}

/** The persons named between two offsets; what stands a little beyond them tells whether it is a name. */
export function findNamesIn(text: string, start: number, end: number): PersonName[] {
  const from = Math.max(0, start - reach)
  return findPersonNames(text.slice(from, end + reach))
    .map((name) => ({ ...name, start: name.start + from, end: name.end + from }))
    .filter((name) => name.end > start && name.start < end)
}

/** Tells whether a text, such as the cell of a table, is a person's name and nothing else. */
export function isPersonName(text: string): boolean {
  const name = joinPaddedNames(text.trim())
  if (wholeTranscribed.test(name)) return true
  return (
    name.length <= longestName &&
    wholeName.test(name) &&
    // 武大勇 begins as 武大 does.
    (!isOrdinary(name) || isTellingName.test(name)) &&
    !hamlet.test(name)
  )
}

export interface PersonName {
  readonly start: number
  readonly end: number
  readonly name: string
  /** Named in an office, as 局长 or 审核人: on duty, not as a private person. */
  readonly isOfficial: boolean
  /** Only its characters speak for it, nothing around it. */
  readonly isLikely: boolean
}

const reach = 24
/** 韩家泉 and 孙家浜 are hamlets where nothing says that they are persons. */
const hamlet = new RegExp(`^.家[${hamletEnds}]$`)
/** 欧阳***明. */
const longestName = 6
const maskSign = /[*＊×✱∗●◯■□█某]/
/** 3万余元, 40余户: 余 counts what is beyond a number, and without one before it is a surname. */
const counted = /^余(?!额)/
const numberEnd = /[\d〇零一二两三四五六七八九十百千万亿几]\s?$/
const isTellingName = new RegExp(`^.[${givenCharacters}]{2}$`)

function collect(text: string, pattern: RegExp, isLikely: boolean): PersonName[] {
  return findMatches(pattern, text).flatMap((match) => {
    const name = match[1] ?? ''
    const start = match.index + match[0].indexOf(name)
    // In 户主任建国 the word that ends is 户主, not 主任.
    const isTold = text.slice(start - 2, start) === '户主'
    if (!isTold && wordsThatEndSo.has(text.slice(start - 1, start + 1))) return []
    if (isTitle(text, start, name)) return []
    if (isOrdinary(name) && (isLikely || !isToldName(text, start, name))) return []
    // 柳泉镇, 常宁市, 张三家 and 关小学 are likelier places, a household and the rest of a school than names.
    if (isLikely && (/(?:[镇家市县州区村乡]|[大中小]学)$/.test(name) || hamlet.test(name)))
      return []
    return [toName(text, start, name, isLikely)]
  })
}

/** 高大勇 begins as 高大 does; where the text says that it is a name, its characters decide. */
function isToldName(text: string, start: number, name: string): boolean {
  const isBehindNumber = numberEnd.test(text.slice(Math.max(0, start - 2), start))
  return isTellingName.test(name) || (counted.test(name) && !isBehindNumber)
}

function toName(text: string, start: number, name: string, isLikely: boolean): PersonName {
  return {
    start,
    end: start + name.length,
    name,
    isOfficial: isOfficial(text, start, name),
    isLikely,
  }
}

const titles =
  '(?:局|副?县|副?区|副?市|副?镇|副?乡|副?所|副?科|副?处|副?部|副?院|副?校|副?站|副?会|秘书|副?组|副?队|副?司|副?厅|股|连|营|村|社|厂|园|馆|台|行|店|团)长|书记|主任|主席|委员|专员|干事|干部|网格员|民政员|协理员|专干|村医|讲解[人员]?|宣讲[人员]|主讲人?|授课|律师|法官|检察官|民警|警官|记者|教授|专家|医生|医师|护士|教师|老师|经理|董事|会计|出纳|审核人?|签发人?|审定|校对|编辑|撰稿|通讯员|供稿|经办人?|负责人|主持人?|工作人员|联络员|联系人|指导员|监督员|社工|志愿者|代表|候选人|当选|秘书|同志任|巡视员|调研员|负责同志|值班员?|带班|分管领导|包村领导|领导'
const surnameAndTitle = new RegExp(`^.(?:${titles})`)
const titleBefore = new RegExp(`(?:${titles})[：:\\s“（(、]{0,2}$`)
const titleAfter = new RegExp(
  `^[，,、（(\\s]{0,2}(?![由被经向对请让给和与在因]|反映|举报|投诉|要求)(?:同志)?(?:任|担任|兼任|当选)?[\\u4e00-\\u9fa5]{0,10}?(?:${titles})`,
)

function isOfficial(text: string, start: number, name: string): boolean {
  const end = start + name.length
  return (
    titleBefore.test(text.slice(Math.max(0, start - 10), start)) ||
    titleAfter.test(text.slice(end, end + 18).replace(/[。；;\n|][\s\S]*/, ''))
  )
}

/** 有 and 为 join words, and begin given names: 有福, 为民. */
const givenWithParticle = /^.(?:有[福才财贵德粮亮义禄旺]|为[民国军华]|在[田军明林])$/

function isOrdinary(name: string): boolean {
  if (givenWithParticle.test(name)) return ordinaryWords.has(name.slice(0, 2))
  return ordinaryWords.has(name.slice(0, 2)) || /[的了在是有为与及等们]|之./.test(name.slice(1))
}

/** 张局长 and 李书记 name an office; 王大爷 names a person whom neighbours know, and stays. */
function isTitle(text: string, start: number, name: string): boolean {
  return surnameAndTitle.test(text.slice(start, start + name.length + 2))
}

/** 张三、李四、王五: three or more in a row are persons even without another sign. */
function findEnumerated(text: string): PersonName[] {
  const found: PersonName[] = []
  if (!row.test(text)) return found
  for (const { 0: list, index } of findMatches(enumeration, text)) {
    const parts = Array.from(list.matchAll(/[^、，,\s]+/g))
    if (parts.some(([part]) => !isPersonName(part))) continue
    for (const part of parts) {
      const start = index + part.index
      const name = part[0]
      found.push(toName(text, start, name, false))
    }
  }
  return found
}

/** A name between two separators, without which nothing is a row of names. */
const row = /[、，, ][^、，, ]{2,4}[、，, ]/
const enumeration = new RegExp(
  `(?<![\\u4e00-\\u9fa5](?<![有是为对给员户属童]))(?:${surname}[\\u4e00-\\u9fa5*＊某]{1,2}[、，, ]){2,}${surname}[\\u4e00-\\u9fa5*＊某]{1,2}(?![\\u4e00-\\u9fa5](?<!等|[二两三四五六七八九十]))`,
  'g',
)

/** The first of those that overlap, in the order of the text. */
function withoutOverlaps(names: readonly PersonName[]): PersonName[] {
  const kept: PersonName[] = []
  for (const name of names) {
    const other = kept.findIndex(({ start, end }) => start < name.end && name.start < end)
    const found = kept[other]
    if (found === undefined) kept.push(name)
    else if (!name.isLikely && name.name.length > found.name.length) kept[other] = name
  }
  return kept.sort((a, b) => a.start - b.start)
}
