import type { Answer, SearchRequest } from './answer.ts'
import { ExactList } from './exact-list.ts'
import { HitList } from './hit-list.ts'
import type { Doubt, LooseMatches } from './loose.ts'
import { toNearHits } from './near-hits.ts'
import type { FoundWay } from './near-hits.ts'
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
  readonly #exact: ExactList
  readonly #searched: ShardIndex[] = []
  #near: readonly FoundWay[]
  #loose: LooseMatches = { matches: [], words: [], doubt: 'strong' }

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
    this.#exact = new ExactList(plan.request.order)
    for (const way of ways.exact) this.#exact.add(way.match, toWayHeads(way, plan.recordCount))
    this.#near = ways.near.map((way) => ({ way, matches: toWayHeads(way, plan.recordCount) }))
  }

  get exactCount(): number {
    return this.#exact.size
  }

  /** Searches shards of texts, the newest first; they load side by side. */
  async searchTexts(texts: readonly ShardIndex[]): Promise<void> {
    const { recordCount } = this.plan
    const find = (way: Way) =>
      Promise.all(texts.map((index) => findWayTexts(way, index, recordCount)))
    const [exact, near] = await Promise.all([
      Promise.all(this.#exactWays.map(find)),
      Promise.all(this.#near.map(({ way }) => find(way))),
    ])
    for (const [at, { shard }] of texts.entries()) {
      for (const [wayNo, way] of this.#exactWays.entries()) {
        this.#exact.add(way.match, exact[wayNo]?.[at] ?? [])
      }
      this.#exact.release(shard.first)
    }
    this.#near = this.#near.map(({ way, matches }, wayNo) => ({
      way,
      matches: [...matches, ...(near[wayNo] ?? []).flat()],
    }))
    this.#searched.push(...texts)
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
    const hasNear = this.#near.some(({ matches }) => matches[0])
    return this.#exact.size > 0 || hasNear ? 'none' : this.#loose.doubt
  }

  toAnswer(isComplete: boolean): Answer {
    const { request, dated, query, variants } = this.plan
    if (isComplete) this.#exact.release(0)
    const list = new HitList()
    list.add(this.#exact.toArray())
    const exactCount = list.size
    list.add(toNearHits(this.#near, this.#loose.matches, request.order))
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
}

/** Of older years titles tell enough: each word of a query is some 8 kB a shard. */
const mostLooseTexts = 4
