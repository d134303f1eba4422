import type { PersonName } from '#domain/privacy/person-names.ts'
import type { Detector, Reading } from '#domain/privacy/reading.ts'
import { goods, honour, reliefTalk } from '#domain/privacy/relief-words.ts'
import { findSieved, sieve } from '#domain/privacy/sieve.ts'
import { isFullName, toAidHit } from './aid-hit.ts'

/** Aid in goods beside who gets it: 给何满仓送去米、油、棉被, 何满仓 大米50斤. Who brings it may be named. */
export const aidGoods: Detector = {
  *find(reading) {
    for (const { 0: words, index } of findSieved(pattern, reading.text, reading.places)) {
      const name = isGift.test(words)
        ? findReceiver(reading, index)
        : findInRow(reading, index, index + words.length)
      if (name !== undefined) yield toAidHit(name)
    }
  },
}

const unit = '(?:公?斤|升|[lL]|袋|桶|床|件|箱|提|套|份|瓶|盒|吨|辆|副)'
const pattern = sieve(
  new RegExp(
    `(?:送(?:去|上|来|到|了)|发放|赠送|捎去|拿去)了?[^，。；;\\n]{0,10}?${goods}|${goods}[：:×xX\\s]{0,2}\\d{1,3}\\s?${unit}|\\d{1,2}\\s?床`,
    'g',
  ),
)
const isGift = /^[送发赠捎拿]/
const relief = new RegExp(reliefTalk)

/** 为孙满囤家送上大米, 走访慰问了何满仓，送去食用油: not 志愿者李大勇送去. */
function findReceiver({ text, namesIn }: Reading, index: number): PersonName | undefined {
  const name = namesIn(Math.max(0, index - 24), index).findLast(
    ({ end }) => end <= index && behindReceiver.test(text.slice(end, index)),
  )
  if (name === undefined || !isFullName(name)) return undefined
  if (!beforeReceiver.test(text.slice(Math.max(0, name.start - 18), name.start))) return undefined
  return honour.test(toSentence(text, name.start, index)) ? undefined : name
}

// 等 and 代表 begin anew: if either took the other along, a row of them took milliseconds.
const behindReceiver =
  /^(?:[和、][\u4e00-\u9fa5]{2,3}|老人|大[爷娘妈叔婶]|奶奶|爷爷|夫妇|夫妻|一?家(?:中|里|庭)?|户|同学|等[^，。；\n等代]{0,8}|[，,]|并|还|及时|分别|代表[^，。；\n等代]{0,6})*$/
const beforeReceiver =
  /(?:(?:来到|走进)[^，。；;\n]{0,12}|(?:[给为向到]|慰问了?|看望了?|走访了?|探望了?)(?:[^，。；;\n给为向]{0,10}?(?:户主?|老人|群众|对象|居民|村民|党员|家庭|人员|残疾人|学生|儿童))?(?:[\u4e00-\u9fa5]{2,3}[、和])?)$/

/** 何满仓 大米50斤: a row where relief is spoken of. */
function findInRow(reading: Reading, index: number, end: number): PersonName | undefined {
  const { text, namesIn } = reading
  const name = namesIn(Math.max(0, index - 8), index).findLast(
    (each) => each.end <= index && /^(?:家|户)?[\s，,：:|]{0,2}$/.test(text.slice(each.end, index)),
  )
  if (name === undefined || !isFullName(name)) return undefined
  const around = text.slice(Math.max(0, index - 60), end + 30)
  return relief.test(around) && !honour.test(around) ? name : undefined
}

function toSentence(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 40), start).replace(/^[\s\S]*[。；;\n]/, '')
  return before + text.slice(start, end + 30).replace(/[。；;\n][\s\S]*/, '')
}
