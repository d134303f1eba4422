import type { IdentityHit } from '#domain/privacy/identity-hit.ts'
import { surname } from '#domain/privacy/name-patterns.ts'
import { isPersonName } from '#domain/privacy/person-names.ts'
import type { Detector, Reading } from '#domain/privacy/reading.ts'
import { pay, reliefField, reliefTalk } from '#domain/privacy/relief-words.ts'
import { findSieved, sieve } from '#domain/privacy/sieve.ts'
import { isFullName, toAidHit } from './aid-hit.ts'

/** Relief told person by person: 其中王丽华800元、李强650元, and the lines of a form, 户主：王丽华 致困原因：因病. */
export const aidLists: Detector = {
  *find(reading) {
    for (const { 0: sum, index } of findSieved(sums, reading.text, reading.places)) {
      yield* findRow(reading, index, index + sum.length)
    }
    for (const { index } of findSieved(fields, reading.text, reading.places)) {
      yield* findHolder(reading, index)
    }
  },
}

const sums = sieve(/\d[\d.,]{0,9}元(?=[、，,；;。和及])/g)
const item = new RegExp(
  `[、，,；;。和及\\s]{1,2}(${surname}[\\u4e00-\\u9fa5]{1,2})\\d[\\d.,]{0,9}元`,
  'y',
)
const relief = new RegExp(reliefTalk)
/** 捐款：王强100元: who gives for those in need. */
const giving = /(?:捐[款赠献资]|[募认]捐|爱心款)[^。；;\n]{0,10}$/
const place = /[村镇乡县市区组社屯庄寨湾沟坪坝街路桥河园院校站店]$/

/** A row of persons with a sum each, where relief is spoken of; the characters of one or the heading tell names from villages. */
function* findRow(reading: Reading, start: number, end: number): Generator<IdentityHit> {
  const { text } = reading
  const first = nameBefore(text, start)
  if (first === undefined) return
  const names = [{ start: start - first.length, end: start, name: first }]
  item.lastIndex = end
  for (let next = item.exec(text); next !== null; next = item.exec(text)) {
    const name = next[1] ?? ''
    const from = next.index + next[0].indexOf(name)
    names.push({ start: from, end: from + name.length, name })
  }
  if (!isRelief(reading, names)) return
  for (const name of names) yield toAidHit(name)
}

function isRelief(reading: Reading, names: readonly Named[]): boolean {
  const start = names[0]?.start ?? 0
  const end = names.at(-1)?.end ?? start
  const around = reading.text.slice(Math.max(0, start - 60), end + 30)
  if (names.length < 2 || !relief.test(around) || pay.test(around)) return false
  if (giving.test(reading.text.slice(Math.max(0, start - 16), start))) return false
  if (names.some(({ name }) => place.test(name) || !isPersonName(name))) return false
  return /名单|花名册|到户/.test(around) || reading.namesIn(start, end).length > 0
}

/** The longest name right before an offset, unless other characters of a word come before it. */
function nameBefore(text: string, offset: number): string | undefined {
  return [3, 2]
    .map((length) => text.slice(offset - length, offset))
    .find((name) => /^[\u4e00-\u9fa5]+$/.test(name) && isPersonName(name))
}

const fields = sieve(new RegExp(`(?:${reliefField})\\s?[：:]`, 'g'))

/** Who is named by a label on the same line as such a field. */
function* findHolder(reading: Reading, index: number): Generator<IdentityHit> {
  const line = reading.text.lastIndexOf('\n', index) + 1
  const holder = reading
    .namesIn(Math.max(line, index - 40), index)
    .findLast((each) => !each.isLikely && !each.isOfficial)
  if (holder !== undefined && isFullName(holder)) yield toAidHit(holder)
}

interface Named {
  readonly start: number
  readonly end: number
  readonly name: string
}
