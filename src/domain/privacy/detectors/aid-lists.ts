import type { IdentityHit } from '#domain/privacy/identity-hit.ts'
import { maskName } from '#domain/privacy/mask-values.ts'
import { surname } from '#domain/privacy/name-patterns.ts'
import { isPersonName } from '#domain/privacy/person-names.ts'
import type { Detector, Reading } from '#domain/privacy/reading.ts'
import { findSieved, sieve } from '#domain/privacy/sieve.ts'

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
const relief =
  /救助|救济|慰问|困难|低保|特困|五保|大病|医疗|贫困|残疾|孤儿|助学|抚恤|护理补贴|生活补[贴助]/
const wages = /误工|工资|报酬|绩效|务工|劳务|稿费|差旅/
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
  for (const { name, ...span } of names) {
    yield { kind: 'aid', severity: 'error', ...span, masked: maskName(name) }
  }
}

function isRelief(reading: Reading, names: readonly Named[]): boolean {
  const start = names[0]?.start ?? 0
  const end = names.at(-1)?.end ?? start
  const around = reading.text.slice(Math.max(0, start - 60), end + 30)
  if (names.length < 2 || !relief.test(around) || wages.test(around)) return false
  if (names.some(({ name }) => place.test(name) || !isPersonName(name))) return false
  return /名单|花名册|到户/.test(around) || reading.namesIn(start, end).length > 0
}

/** The longest name right before an offset, unless other characters of a word come before it. */
function nameBefore(text: string, offset: number): string | undefined {
  return [3, 2]
    .map((length) => text.slice(offset - length, offset))
    .find((name) => /^[\u4e00-\u9fa5]+$/.test(name) && isPersonName(name))
}

const fields = sieve(
  /(?:保障金额|救助金额|低保金额|致[困贫]原因|保障人[数口]|救助原因|救助事由)\s?[：:]/g,
)

/** Who is named by a label on the same line as such a field. */
function* findHolder(reading: Reading, index: number): Generator<IdentityHit> {
  const line = reading.text.lastIndexOf('\n', index) + 1
  const holder = reading
    .namesIn(Math.max(line, index - 40), index)
    .findLast((each) => !each.isLikely && !each.isOfficial)
  if (holder === undefined || /[*＊×✱∗某○〇●◯■□█]/.test(holder.name)) return
  const { start, end, name } = holder
  yield { kind: 'aid', severity: 'error', start, end, masked: maskName(name) }
}

interface Named {
  readonly start: number
  readonly end: number
  readonly name: string
}
