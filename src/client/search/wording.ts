import type { SearchQuery } from '#domain/search/asking/search-query.ts'
import type { BlockingFilter, Outcome } from './run-search.ts'

/** Every sentence that the search page says. */
export const wording = {
  searching: '正在搜索…',
  failed: '搜索没有成功，可能是网络断了。请检查网络后再试。',
  retry: '再试一次',
  more: '显示更多',
  looseHeading: '相近的结果',
  drop: '去掉',
  filters: '筛选',
}

/** What was found, in one sentence that is also read aloud. */
export function toStatusText({ state, matches, loose }: Outcome): string {
  if (state.q === '') return `共 ${matches.length} 条`
  if (matches.length === 0 && loose.length === 0) return `没有找到“${state.q}”`
  if (matches.length === 0) return `没有完整含有“${state.q}”的内容，相近的有 ${loose.length} 条`
  const also = loose.length === 0 ? '' : `，另有 ${loose.length} 条相近`
  return `找到 ${matches.length} 条${also}`
}

/** Why the results below are not what was asked for. */
export function toLooseNote({ state, looseWords }: Outcome): string {
  return `下面的内容没有完整的“${state.q}”，只含有其中的词：${toWordList(looseWords)}。`
}

/** What was tried before nothing was found. */
export function toTriedText({ query: { phrase, words } }: Outcome): string {
  if (phrase.length === 0) return '这里没有可以查找的字：请输入汉字、字母或数字。'
  const tried = words.length > 1 ? `也找过其中的词：${toWordList(words)}。` : ''
  return `已按整句找过标题、字号、单位和全文。${tried}可以换一个说法，或者少写几个字。`
}

/** The offer to drop a filter that stands in the way. */
export function toDropText(name: string, { count }: BlockingFilter): string {
  return `去掉“${name}”，有 ${count} 条`
}

/** The name of the folded filters on a narrow screen. */
export function toFilterSummary(count: number): string {
  return count === 0 ? wording.filters : `${wording.filters}（已选 ${count} 项）`
}

function toWordList(words: SearchQuery['words']): string {
  return words.map((word) => word.join('')).join('、')
}
