import type { Answer, Correction, MatchKind, Understood } from '#domain/search/asking/answer.ts'
import { createButton, createElement } from './elements.ts'
import type { PlainReading } from './search-state.ts'

/** What was found where not all of it holds what was typed, in one sentence. */
export function toNearStatus(q: string, answer: Answer): string {
  const { hits, exactCount, isComplete, understood } = answer
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

/** What stands over the rows that are only near. */
export function createNearHead(q: string, answer: Answer): HTMLElement[] {
  const note = toNearNote(q, answer)
  return note === ''
    ? []
    : [createElement('h2', '', [toNearHeading(answer)]), createElement('p', 'loose-note', [note])]
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

/** What was searched for instead. */
export function toCorrectionText(q: string, correction: Correction): string {
  return `没有“${q}”，按${toMeant(q, correction)}找`
}

/** What sounds alike is found by the very words that were typed. */
function toMeant(q: string, { to }: Correction): string {
  return to === q ? '读音' : `“${to}”`
}

/** What was searched for instead, to be taken back. */
export function createCorrection(q: string, correction: Correction): HTMLLIElement {
  const button = createButton(['仍按原文找'])
  const reading: PlainReading = 'typed'
  button.dataset.reading = reading
  const text = createElement('span', '', [toCorrectionText(q, correction)])
  return createElement('li', 'correction', [text, button])
}
