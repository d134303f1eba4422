import type { Answer, RankedHit, SearchRequest } from './answer.ts'
import type { Match } from './conjunction.ts'
import { HitList, toHits } from './hit-list.ts'
import type { Doubt, LooseMatches } from './loose.ts'
import { toNearHits } from './near-hits.ts'
import type { SearchParts } from './search-parts.ts'
import { planSearch } from './search-plan.ts'
import type { SearchPlan } from './search-plan.ts'
import type { ShardIndex } from './shard-index.ts'
import { findWayTexts, startWays, toWayHeads } from './ways.ts'
import type { Way } from './ways.ts'

/** One search on its way through the shards. */
export class SearchRun {
  readonly plan: SearchPlan
  readonly #parts: SearchParts
  readonly #exactWays: readonly Way[]
  /** What was listed once keeps its place. */
  readonly #exact = new HitList()
  readonly #searched: ShardIndex[] = []
  readonly #near: Map<Way, readonly Match[]>
  #loose: LooseMatches = { matches: [], words: [], doubt: 'strong', isTitle: false }

  static async start(request: SearchRequest, parts: SearchParts): Promise<SearchRun> {
    const plan = await planSearch(request, parts)
    const ways = await startWays(plan, parts.heads)
    return new SearchRun(plan, parts, ways)
  }

  private constructor(
    plan: SearchPlan,
    parts: SearchParts,
    ways: { readonly exact: readonly Way[]; readonly near: readonly Way[] },
  ) {
    this.plan = plan
    this.#parts = parts
    this.#exactWays = ways.exact
    this.#near = new Map(ways.near.map((way) => [way, []]))
    for (const way of this.#ways) this.#add(way, toWayHeads(way, plan.recordCount))
  }

  get exactCount(): number {
    return this.#exact.size
  }

  /** Searches shards of texts, the newest first; they load side by side. */
  async searchTexts(texts: readonly ShardIndex[]): Promise<void> {
    const { recordCount } = this.plan
    const ways = this.#ways
    const found = await Promise.all(
      texts.map((index) => Promise.all(ways.map((way) => findWayTexts(way, index, recordCount)))),
    )
    for (const matches of found) {
      for (const [at, way] of ways.entries()) this.#add(way, matches[at] ?? [])
    }
    this.#searched.push(...texts)
  }

  /** Whether a title was hardly anything but what was meant, though a word of it was typed in another way. */
  async findsTitle(isLong: boolean): Promise<boolean> {
    // A single word may just as well be of a text.
    if (!isLong && this.plan.query.terms.length === 1) return false
    await this.searchLoosely()
    return this.#loose.isTitle
  }

  /** Looks for what holds only some of the words; in texts, too, once all were searched. */
  async searchLoosely(): Promise<void> {
    // Most searches find enough exactly, and need not load this.
    const { findLoose, wantsLoose } = await import('./loose.ts')
    const isDone = this.#searched.length === this.#parts.texts.length
    if (!wantsLoose(this.plan.request.q, this.exactCount, isDone)) return
    const texts = isDone ? this.#searched.slice(0, mostLooseTexts) : []
    this.#loose = await findLoose(this.plan, this.#parts, texts)
  }

  /** Whether something else than what was typed may have been meant, and how far to look for it. */
  get doubt(): Doubt {
    const hasNear = [...this.#near.values()].some(([first]) => first)
    return this.#exact.size > 0 || hasNear ? 'none' : this.#loose.doubt
  }

  toAnswer(isComplete: boolean): Answer {
    const { request, dated, query, variants } = this.plan
    const list = new HitList()
    list.add(this.#listExact(isComplete))
    const exactCount = list.size
    list.add(toNearHits([...this.#near], this.#loose.matches, request.order))
    const { words } = this.#loose
    return {
      hits: list.toArray(),
      exactCount,
      isComplete,
      searchedBackTo: isComplete ? undefined : this.#searched.at(-1)?.shard.years?.[0],
      understood: {
        marks: [query.phrase, ...variants.map(({ row }) => row), ...query.terms, ...words],
        synonyms: variants.map(({ to }) => to),
        dates: dated?.limit,
        looseWords: words.map((row) => row.join('')),
      },
    }
  }

  /** By date a row is listed once all that is newer was searched. */
  #listExact(isComplete: boolean): RankedHit[] {
    const hits = this.#exact.toArray()
    if (this.plan.request.order === 'relevance') return hits
    const first = this.#searched.at(-1)?.shard.first ?? Infinity
    return hits.filter(({ no }) => isComplete || no >= first).sort((a, b) => b.no - a.no)
  }

  get #ways(): Way[] {
    return [...this.#exactWays, ...this.#near.keys()]
  }

  #add(way: Way, matches: readonly Match[]): void {
    const near = this.#near.get(way)
    if (near) this.#near.set(way, [...near, ...matches])
    else this.#exact.add(toHits(way.match, matches))
  }
}

/** Of older years titles tell enough: each word of a query is some 8 kB a shard. */
const mostLooseTexts = 4
