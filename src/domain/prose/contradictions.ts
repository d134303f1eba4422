import type { Block } from './blocks.ts'

/** Statements of one body that differ in nothing but their number. */
export function findContradictions(blocks: readonly Block[]): Contradiction[] {
  return [
    ...findOtherPercents(blocks),
    ...findOtherNotices(blocks),
    ...blocks.flatMap((block) => [...findOtherLimits(block), ...findOtherDeadlines(block)]),
    ...blocks.flatMap(findLongLists),
  ]
}

/** “42%的…认为甲是主要原因” and “32%的…认为甲是主要原因”: a long clause, word for word. */
function findOtherPercents(blocks: readonly Block[]): Contradiction[] {
  const seen = new Map<string, string>()
  return eachClause(blocks).flatMap(({ block, clause, offset }) => {
    const [number, ...others] = clause.match(/(?<!\d)\d+(?:\.\d+)?[%％]/gu) ?? []
    const key = clause.replace(number ?? '', '').replace(/\s/g, '')
    if (number === undefined || others.length > 0 || Array.from(key).length < longClause) return []
    const before = seen.get(key)
    if (before === undefined) seen.set(key, number)
    if (before === undefined || before === number) return []
    return [
      {
        block,
        offset: offset + clause.indexOf(number),
        what: `“${key.slice(0, 20)}…”前面写 ${before}，这里写 ${number}`,
        severity: 'warning' as const,
      },
    ]
  })
}

// Shorter clauses, such as 满意率达到95%, are said of one place after another.
const longClause = 14

/** 正式候选人 that are announced 5 days before the election and again 3 days before it. */
function findOtherNotices(blocks: readonly Block[]): Contradiction[] {
  const found = blocks.flatMap((block) =>
    Array.from(block.text.matchAll(/[^。；;\n]+/gu)).flatMap(({ 0: sentence, index }) => {
      const match = /选举日的?前(\d{1,2})[天日](?!前)/u.exec(sentence)
      if (!match || !sentence.includes('正式候选人') || !/公[布开示]|张榜/u.test(sentence))
        return []
      return [{ block, offset: index + match.index, days: match[1] ?? '' }]
    }),
  )
  const first = found[0]?.days
  return found
    .filter(({ days }) => days !== first)
    .map(({ block, offset, days }) => ({
      block,
      offset,
      what: `公布正式候选人，前面写选举日前 ${first ?? ''} 天，这里写 ${days} 天`,
      severity: 'warning' as const,
    }))
}

/** “一般由3—7人组成……总数不能超过9人”. */
function findOtherLimits(block: Block): Contradiction[] {
  const range = /由?\d{1,2}\s*[-—–－至到~]\s*(\d{1,2})\s*[人名]组成/u.exec(block.text)
  const limit = /(?:总数|最多)?不(?:能|得|应)?(?:超过|多于)\s*(\d{1,2})\s*[人名]/u.exec(block.text)
  if (!range || !limit || limit.index < range.index || range[1] === limit[1]) return []
  const what = `“${range[0]}”，后面又写“${limit[0]}”`
  return [{ block, offset: limit.index, what, severity: 'warning' }]
}

/** “6月底前，力争5月底前”: the second is a wish, but the reader has two dates. In brackets it is plain. */
function findOtherDeadlines({ text, ...rest }: Block): Contradiction[] {
  const pattern =
    /(\d{1,2}月(?:底|\d{1,2}日))前[，,、]?力争[^。；;]{0,4}?(\d{1,2}月(?:底|\d{1,2}日))前/gu
  return Array.from(text.matchAll(pattern)).flatMap(({ 1: due = '', 2: wish = '', index }) =>
    due === wish
      ? []
      : [
          {
            block: { text, ...rest },
            offset: index,
            what: `一个期限写 ${due}，又写力争 ${wish}`,
            severity: 'info' as const,
          },
        ],
  )
}

/** “甲村、乙村、丙村等2个村”: 等 may leave some out, but not add any. */
function findLongLists(block: Block): Contradiction[] {
  const pattern =
    /((?:\p{Script=Han}{2,6}[村社区镇乡]、){1,30}\p{Script=Han}{2,6}[村社区镇乡])(?:等|这)?(\d{1,3})个(?:社区|村|乡镇|镇|乡|单位)/gu
  return Array.from(block.text.matchAll(pattern)).flatMap(
    ({ 1: list = '', 2: stated = '', index }) => {
      const named = list.split('、').length
      if (named <= Number(stated)) return []
      const what = `写 ${stated} 个，前面列了 ${named} 个`
      return [{ block, offset: index, what, severity: 'warning' as const }]
    },
  )
}

function eachClause(blocks: readonly Block[]): Clause[] {
  return blocks.flatMap((block) =>
    Array.from(block.text.matchAll(/[^，。；：,;:！？\n]+/gu), ({ 0: clause, index }) => ({
      block,
      clause,
      offset: index,
    })),
  )
}

interface Clause {
  readonly block: Block
  readonly clause: string
  readonly offset: number
}

export interface Contradiction {
  readonly block: Block
  readonly offset: number
  readonly what: string
  readonly severity: 'warning' | 'info'
}
