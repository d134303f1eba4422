import type { JudgedQuery, QueryKind, Sample } from './query-kind.ts'
import { segmentWords } from './words.ts'

/** Strings that stand nowhere: nothing may be called a result for them. */
export const absentKinds: readonly QueryKind[] = [
  {
    id: 'absent-thing',
    name: 'a thing nobody published',
    reason: 'One’s own village with something that it never disclosed.',
    measure: 'absent',
    create: ({ truth, document, random }) =>
      toAbsent(`${truth.nameOfUnit(document.unitId)}${random.pick(strangeThings)}`, truth),
  },
  {
    id: 'absent-number',
    name: 'a number nobody wrote',
    reason: 'A wrong sum or 字号 must not lead to one that looks like it.',
    measure: 'absent',
    create: ({ truth, random }) => {
      const number = `${random.between(10_000_000, 99_999_999)}`
      return toAbsent(
        random.chance(0.5)
          ? `${number}元`
          : `空民发〔20${number.slice(0, 2)}〕${number.slice(2, 5)}号`,
        truth,
      )
    },
  },
  {
    id: 'absent-row',
    name: 'real words in another row',
    reason: 'All words are there, but never side by side.',
    measure: 'absent',
    create: ({ truth, index, random }) => {
      const words = truth
        .getSentences(index)
        .flatMap(segmentWords)
        .filter((word) => /^\p{Script=Han}{2,}$/u.test(word))
      if (words.length < 2) return undefined
      return toAbsent(random.pick(words) + random.pick(words) + random.pick(words), truth)
    },
  },
]

const strangeThings = [
  ...['航天发射场', '核电站', '海军基地', '鲸鱼馆', '滑翔伞执照', '钻石矿', '地铁站', '歌剧院'],
  ...['潜水证', '赛马会', '奥运村', '极光观测', '企鹅饲养', '空间站', '珊瑚礁', '冰川科考'],
]

function toAbsent(text: string, truth: Sample['truth']): JudgedQuery | undefined {
  return truth.isAbsent(text) ? { text, answers: [] } : undefined
}
