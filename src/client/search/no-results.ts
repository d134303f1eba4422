import { basePath } from '#client/base-path.ts'
import { toUnitPath } from '#domain/paths.ts'
import type { Answer } from '#domain/search/asking/answer.ts'
import { toQuerySymbols } from '#domain/search/symbols.ts'
import { findNearTerms } from '#domain/search/terms/near-terms.ts'
import type { SearchSounds, SearchTerms } from '#domain/search/terms/search-terms.ts'
import { createButton, createElement } from './elements.ts'
import { createList } from './list-element.ts'
import { filterKeys, toFragment } from './search-state.ts'
import type { FilterKey, SearchState } from './search-state.ts'
import { withoutFilter } from './without-filter.ts'

/** What to do when nothing holds what was asked for; where near rows are shown, only which filter to drop. */
export async function createHelp(search: FruitlessSearch): Promise<HTMLElement[]> {
  const { state, answer } = search
  const drops = await findDrops(search)
  if (answer.hits.length > 0) return drops
  const { unit } = state.filters
  return [
    createElement('p', 'tried', [toTriedText(search)]),
    ...drops,
    ...(await createNearTerms(search)),
    ...(unit === undefined ? [] : [createBoardLink(unit, search.nameOf('unit'))]),
  ]
}

function toTriedText({ state, answer: { understood } }: FruitlessSearch): string {
  if (state.q === '') return '没有符合这些条件的内容。'
  if (toQuerySymbols(state.q).length === 0) {
    return '这里没有可以查找的字：请输入汉字、字母或数字。'
  }
  const also =
    understood.synonyms.length === 0 ? '' : `，也找过另外的说法：${understood.synonyms.join('、')}`
  return `已按整句和其中的词找过全部年份的标题、字号、单位和全文${also}。可以换一个说法，或者少写几个字。`
}

/** Of the chosen filters, those without which there would be something, and how many. */
async function findDrops({ state, countOf, nameOf }: FruitlessSearch): Promise<HTMLElement[]> {
  const rows: HTMLLIElement[] = []
  for (const key of filterKeys) {
    if (state.filters[key] === undefined) continue
    const count = await countOf(withoutFilter(state, key))
    if (count === 0) continue
    const button = createButton([`去掉“${nameOf(key)}”，有 ${count} 条`])
    button.dataset.filter = key
    rows.push(createElement('li', '', [button]))
  }
  return rows.length === 0 ? [] : [createList('ul', 'drops', rows)]
}

async function createNearTerms({ state, getTerms }: FruitlessSearch): Promise<HTMLElement[]> {
  if (state.q === '') return []
  // Where they do not load nothing is suggested; all else helps as well.
  const known = await getTerms().catch(() => undefined)
  const near = known === undefined ? [] : findNearTerms(state.q, known.terms, known.sounds)
  if (near.length === 0) return []
  const rows = near.map(({ q }) =>
    createElement('li', '', [createLink(toFragment({ ...state, q, plain: [] }), q)]),
  )
  return [createElement('h2', '', ['是不是要找']), createList('ul', 'near-terms', rows)]
}

function createBoardLink(unitId: string, name: string): HTMLElement {
  const link = createLink(basePath + toUnitPath(unitId).slice(1), `${name}的公开栏`)
  return createElement('p', 'tried', ['可以到', link, '看看，那里有它的电话。'])
}

function createLink(href: string, text: string): HTMLAnchorElement {
  const link = createElement('a', '', [text])
  link.href = href
  return link
}

interface FruitlessSearch {
  readonly state: SearchState
  readonly answer: Answer
  readonly getTerms: () => Promise<{
    readonly terms: SearchTerms['terms']
    readonly sounds: SearchSounds
  }>
  readonly nameOf: (key: FilterKey) => string
  /** How many hold what another search asks for. */
  readonly countOf: (state: SearchState) => Promise<number>
}
