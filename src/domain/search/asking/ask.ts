import type { Answer, SearchRequest } from './answer.ts'
import type { SearchParts } from './search-parts.ts'
import { planSearch } from './search-plan.ts'
import { SearchRun } from './search-run.ts'
import type { Doubt } from './loose.ts'

/**
 * Searches for what was asked, one answer after the other: first what the heads of all years tell,
 * then the newest texts, then the older ones. Whoever stops asking loads no more.
 */
export async function* ask(request: SearchRequest, parts: SearchParts): AsyncGenerator<Answer> {
  if (request.q === '') {
    const { listRecords } = await import('./list-records.ts')
    yield listRecords(await planSearch(request, parts))
    return
  }
  const newest = await searchNewestHeads(request, parts)
  if (newest !== undefined) yield newest
  const run = await SearchRun.start(request, parts)
  if (run.exactCount > 0) yield run.toAnswer(false)
  yield* searchTexts(run, request.q, parts)
  const doubt = request.corrects ? run.doubt : 'none'
  const corrected = doubt === 'none' ? undefined : await tryCorrecting(run, doubt, parts)
  yield corrected ?? run.toAnswer(true)
}

/** The list of pages of older heads is longer than all else that a first search loads. */
async function searchNewestHeads(
  request: SearchRequest,
  parts: SearchParts,
): Promise<Answer | undefined> {
  if (parts.heads.length === 1) return undefined
  const run = await SearchRun.start(request, { ...parts, heads: parts.heads.slice(0, 1) })
  return run.exactCount > 0 ? run.toAnswer(false) : undefined
}

/** Shard after shard, with an answer after each but the last. */
async function* searchTexts(
  run: SearchRun,
  q: string,
  { texts }: SearchParts,
): AsyncGenerator<Answer> {
  for (let from = 0; from < texts.length;) {
    // The newest alone, so that it comes soon; older ones side by side.
    const batch = texts.slice(from, from === 0 ? 1 : from + batchSize)
    await run.searchTexts(batch)
    from += batch.length
    const isTime = from === texts.length || (from === 1 && !isNumber.test(q))
    if (isTime && run.exactCount < toEnough(q)) await run.searchLoosely()
    if (from < texts.length) yield run.toAnswer(false)
  }
}

async function tryCorrecting(
  { plan }: SearchRun,
  doubt: Doubt,
  parts: SearchParts,
): Promise<Answer | undefined> {
  const { correct } = await import('./correct.ts')
  return correct(plan, doubt, parts, async (request) => {
    const run = await SearchRun.start(request, parts)
    await run.searchTexts(parts.texts)
    await run.searchLoosely()
    return run.toAnswer(true)
  })
}

/**
 * So many exact rows leave near ones out: of a number that was found nothing is near, a phrase that
 * stands in several notices was meant as it stands, and behind a full page nobody reads on.
 */
function toEnough(q: string): number {
  if (isNumber.test(q)) return 1
  return /^\S{4,}$/.test(q.trim()) ? 3 : 10
}

/** A sum with its unit, a 索引号, a 字号. */
const isNumber =
  /^\P{L}*\d[^\p{L}]*\p{Script=Han}{0,3}$|[[(〔（【［]\s*\d{4}\s*[\])〕）】］]\s*第?\d+号?$/u

const batchSize = 3
