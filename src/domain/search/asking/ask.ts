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
  const run = await SearchRun.start(request, parts)
  if (run.exactCount > 0) yield run.toAnswer(false)
  const { texts } = parts
  for (let from = 0; from < texts.length;) {
    // The newest alone, so that it comes soon; older ones side by side.
    const batch = texts.slice(from, from === 0 ? 1 : from + batchSize)
    await run.searchTexts(batch)
    from += batch.length
    if (run.exactCount < enoughHits && (from === 1 || from === texts.length)) {
      await run.searchLoosely()
    }
    if (from < texts.length) yield run.toAnswer(false)
  }
  const doubt = request.corrects ? run.doubt : 'none'
  const corrected = doubt === 'none' ? undefined : await tryCorrecting(run, doubt, parts)
  yield corrected ?? run.toAnswer(true)
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

const batchSize = 3
/** With a page full of exact rows nobody reads the near ones. */
const enoughHits = 10
