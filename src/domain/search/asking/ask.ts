import type { Answer, SearchRequest } from './answer.ts'
import { listRecords } from './list-records.ts'
import type { SearchParts } from './search-parts.ts'
import { SearchRun } from './search-run.ts'
import type { Doubt } from './search-run.ts'

/**
 * Searches for what was asked, one answer after the other: first what the heads of all years tell,
 * then the newest texts, then the older ones. Whoever stops asking loads no more.
 */
export async function* ask(request: SearchRequest, parts: SearchParts): AsyncGenerator<Answer> {
  if (request.q === '') {
    yield await listRecords(request, parts)
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
  const corrected = doubt === 'none' ? undefined : await tryCorrecting(doubt)
  yield corrected ?? run.toAnswer(true)

  async function tryCorrecting(how: Doubt): Promise<Answer | undefined> {
    const { correct } = await import('./correct.ts')
    return correct(run.plan, how, parts, askWhole)
  }

  async function askWhole(again: SearchRequest): Promise<Answer> {
    const other = await SearchRun.start(again, parts)
    await other.searchTexts(texts)
    await other.searchLoosely()
    return other.toAnswer(true)
  }
}

const batchSize = 3
/** With a page full of exact rows nobody reads the near ones. */
const enoughHits = 10
