import type { Answer, Correction, DateLimit, MatchKind } from '#domain/search/asking/answer.ts'

/** What the search page says in any search; the words of rarer cases stand where they are used. */
export const wording = {
  searching: '正在搜索…',
  failed: '搜索没有成功，可能是网络断了。请检查网络后再试。',
  olderFailed: '更早的没有查成，可能是网络断了。',
  retry: '再试一次',
  more: '显示更多',
  allYears: '查全部年份',
  allSearched: '全部年份都查了',
  looseHeading: '相近的结果',
  drop: '去掉',
  asTyped: '仍按原文找',
  filters: '筛选',
  keep: '关注这个搜索',
  unkeep: '不再关注',
}

/** What was found, in one sentence that is also read aloud. */
export function toStatusText(q: string, answer: Answer): string {
  const { hits, exactCount, isComplete, understood } = answer
  if (q === '') return `共 ${exactCount} 条`
  if (hits.length === 0) return `${isComplete ? '没有' : '还没有'}找到“${q}”`
  if (understood.correction !== undefined)
    return `按“${understood.correction.to}”找到 ${hits.length} 条`
  const counts = [
    exactCount > 0 ? `找到 ${exactCount} 条` : `${isComplete ? '' : '还'}没有完整含有“${q}”的内容`,
    ...nearKinds.flatMap(({ match, words }) => {
      const count = hits.filter((hit) => hit.match === match).length
      return count === 0 ? [] : [`${words}的有 ${count} 条`]
    }),
  ]
  return counts.join('，')
}

const nearKinds = [
  { match: 'dated', words: '按日期' },
  { match: 'synonym', words: '换一种说法' },
  { match: 'loose', words: '相近' },
] as const

/** How far a search has come. */
export function toProgressText({ searchedBackTo, isComplete }: Answer): string {
  if (isComplete) return wording.allSearched
  return searchedBackTo === undefined ? '正在查正文…' : `正在查 ${searchedBackTo} 年以前的…`
}

/** The offer to show exact rows that came after the reader had begun to read. */
export function toHeldText(count: number): string {
  return `又找到 ${count} 条完整相符的，显示`
}

/** Why the results below are not what was asked for. */
export function toNearNote(q: string, { hits, understood }: Answer): string {
  const { correction, dates, synonyms, looseWords } = understood
  if (correction !== undefined) return ''
  const has = (match: MatchKind) => hits.some((hit) => hit.match === match)
  const reasons = [
    ...(has('dated') && dates !== undefined ? [`是${dates.label}的`] : []),
    ...(has('synonym') ? [`用的是另一种说法：${synonyms.join('、')}`] : []),
    ...(has('loose') ? [`只含有其中的词：${looseWords.join('、')}`] : []),
  ]
  return `下面的内容没有完整的“${q}”，${reasons.join('；或者')}。`
}

/** Expressions that were searched besides. */
export function toAlsoText(synonyms: readonly string[]): string {
  return `也搜了 ${synonyms.join('、')}`
}

/** What a date in the words was taken for. */
export function toDatesText({ text, label }: DateLimit): string {
  return text === label ? `按日期：${label}` : `${text} = ${label}`
}

/** What was searched for instead. */
export function toCorrectionText(q: string, { to }: Correction): string {
  return `没有“${q}”，按“${to}”找`
}

/** The name of the folded filters on a narrow screen. */
export function toFilterSummary(count: number): string {
  return count === 0 ? wording.filters : `${wording.filters}（已选 ${count} 项）`
}
