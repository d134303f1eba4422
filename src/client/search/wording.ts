import type { Answer } from '#domain/search/asking/answer.ts'

/** What was found, in one sentence that is also read aloud; see near-wording.ts for what is near. */
export function toStatusText(q: string, { hits, isComplete }: Answer): string {
  if (q === '') return `共 ${hits.length} 条`
  if (hits.length > 0) return `找到 ${hits.length} 条`
  return `${isComplete ? '没有' : '还没有'}找到“${q}”`
}

/** How far a search has come. */
export function toProgressText({ searchedBackTo, isComplete }: Answer): string {
  if (isComplete) return '各年都查了'
  return `正在查${searchedBackTo === undefined ? '正文' : ` ${searchedBackTo} 年以前的`}…`
}
