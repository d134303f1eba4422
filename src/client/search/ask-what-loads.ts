import type { Answer, SearchRequest } from '#domain/search/asking/answer.ts'
import { ask } from '#domain/search/asking/ask.ts'
import type { SearchParts } from '#domain/search/asking/search-parts.ts'
import type { ShardIndex } from '#domain/search/asking/shard-index.ts'

/**
 * Asks on where a part of the index does not load, and says of which years it was. It fails only
 * where nothing was found without it.
 */
export async function* askWhatLoads(
  request: SearchRequest,
  parts: SearchParts,
): AsyncGenerator<Answer> {
  const missed = new Set<string>()
  const soften = (index: ShardIndex): ShardIndex => {
    const goOn = (error: unknown): [] => {
      if (missed.add(toYears(index)).size > mostMissed) throw error
      return []
    }
    return {
      shard: index.shard,
      find: (...asked) => index.find(...asked).catch(goOn),
      list: (filters) => index.list(filters).catch(goOn),
    }
  }
  const answers = ask(request, {
    ...parts,
    heads: parts.heads.map(soften),
    texts: parts.texts.map(soften),
  })
  let last: Answer | undefined
  try {
    for await (const answer of answers) {
      last = { ...answer, missed: [...missed].join('、') }
      if (answer.hits.length > 0 || missed.size === 0) yield last
      else if (answer.isComplete) throw new Error()
    }
  } catch (error) {
    if (!last?.hits.length) throw error
    yield { ...last, isComplete: true, missed: '更早的' }
  }
}

function toYears({ shard: { years } }: ShardIndex): string {
  return years === null ? '有些' : `${[...new Set(years)].join('—')}年的`
}

/** More than so many are no file that is missing but a network that is. */
const mostMissed = 3
