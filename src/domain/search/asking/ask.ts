import type { Answer, SearchRequest } from './answer.ts'
import { longRow } from './matched-records.ts'
import type { SearchParts } from './search-parts.ts'
import { planSearch } from './search-plan.ts'
import { SearchRun } from './search-run.ts'

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
  const run = await SearchRun.start(request, parts)
  const titled = run.toAnswer(false)
  const [best] = titled.hits
  // Titles of the period that was named are meant; other expressions of few words wait for what was typed.
  const isLong = run.plan.query.phrase.length > longRow
  if (best && (isLong || best.match !== 'synonym')) yield titled
  else if (await run.findsTitle(isLong)) yield run.toAnswer(false)
  yield* searchTexts(run, parts)
  yield (await correctAnswer(run, request, parts)) ?? run.toAnswer(true)
}

async function correctAnswer(
  { plan, doubt }: SearchRun,
  { corrects }: SearchRequest,
  parts: SearchParts,
): Promise<Answer | undefined> {
  if (!corrects || doubt === 'none') return undefined
  const { correct } = await import('./correct.ts')
  return correct(plan, doubt, parts, (again) => SearchRun.start(again, parts))
}

/** Shard after shard, with an answer after each but the last. */
async function* searchTexts(run: SearchRun, { texts }: SearchParts): AsyncGenerator<Answer> {
  // A phrase that stands in several notices was meant as it stands; behind a full page nobody reads on.
  const enough = run.plan.query.terms.length === 1 ? 3 : 10
  for (let from = 0; from < texts.length;) {
    // The newest alone, so that it comes soon; older ones side by side.
    const batch = texts.slice(from, from === 0 ? 1 : from + batchSize)
    await run.searchTexts(batch)
    from += batch.length
    const isTime = from === 1 || from === texts.length
    if (isTime && run.exactCount < enough) await run.searchLoosely()
    if (from < texts.length) yield run.toAnswer(false)
  }
}

const batchSize = 3
