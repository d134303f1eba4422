import type {
  Answer,
  Correction,
  DateLimit,
  MatchKind,
  Understood,
} from '#domain/search/asking/answer.ts'

/** What the search page says in any search; the words of rarer cases stand where they are used. */
export const wording = {
  searching: '正在搜索…',
  failed: '搜索没有成功，可能是网络断了。请检查网络后再试。',
  olderFailed: '更早的没有查成，可能是网络断了。',
  retry: '再试一次',
  more: '显示更多',
  allYears: '查全部年份',
  allSearched: '全部年份都查了',
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
  const { correction, dates } = understood
  if (correction !== undefined) return `按${toMeant(q, correction)}找到 ${hits.length} 条`
  const counted = nearKinds.flatMap(({ match, words }) => {
    const count = hits.filter((hit) => hit.match === match).length
    return count === 0 ? [] : [{ match, text: `${words}的有 ${count} 条`, count }]
  })
  const [first, ...others] = counted
  if (exactCount > 0) return joinTexts([{ text: `找到 ${exactCount} 条` }, ...counted])
  // Who names a period hardly looks for its name.
  if (first?.match === 'dated' && dates !== undefined)
    return joinTexts([{ text: `找到 ${first.count} 条（${dates.label}）` }, ...others])
  return joinTexts([{ text: `${isComplete ? '' : '还'}没有完整含有“${q}”的内容` }, ...counted])
}

function joinTexts(parts: readonly { readonly text: string }[]): string {
  return parts.map(({ text }) => text).join('，')
}

/** Over the rows that do not hold all that was typed: what kinds of them there are. */
export function toNearHeading({ hits }: Answer): string {
  const kinds = nearKinds.filter(({ match }) => hits.some((hit) => hit.match === match))
  return `${kinds.map(({ words }) => `${words}的`).join('、')}结果`
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
  const { correction, dates, synonyms } = understood
  if (correction !== undefined) return ''
  const has = (match: MatchKind) => hits.some((hit) => hit.match === match)
  const reasons = [
    ...(has('dated') && dates !== undefined ? [`是${dates.label}的`] : []),
    ...(has('synonym') ? [`用的是另一种说法：${synonyms.join('、')}`] : []),
    ...(has('loose') ? [toPartsText(q, understood)] : []),
  ]
  return `下面的内容没有完整的“${q}”，${reasons.join('；或者')}。`
}

/** A month is looked for with its 年, which was not typed; and what was typed is not a part of itself. */
function toPartsText(q: string, { looseWords }: Understood): string {
  const words = looseWords.map((word) => word.replace(/^年(?=.+月$)/, ''))
  const parts = [...new Set(words)].filter((word) => word !== q)
  return parts.length === 0 ? '只含有其中的几个字' : `只含有其中的词：${parts.join('、')}`
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
export function toCorrectionText(q: string, correction: Correction): string {
  return `没有“${q}”，按${toMeant(q, correction)}找`
}

/** What sounds alike is found by the very words that were typed. */
function toMeant(q: string, { to }: Correction): string {
  return to === q ? '读音' : `“${to}”`
}

/** The name of the folded filters on a narrow screen. */
export function toFilterSummary(count: number): string {
  return count === 0 ? wording.filters : `${wording.filters}（已选 ${count} 项）`
}
