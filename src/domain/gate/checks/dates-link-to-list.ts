import type { Corpus } from '#domain/corpus.ts'
import type { Check } from '#domain/gate/check.ts'
import { listEntries } from '#domain/gate/list-entries.ts'
import { parseAddress } from '#domain/links/address.ts'
import { listPagePaths } from '#domain/links/page-paths.ts'
import { getBodyFacts } from '#domain/markdown/body-facts.ts'
import { findLastDay } from '#domain/publication/list-expiry.ts'
import { toPublishedCorpus } from '#domain/publication/published-corpus.ts'

export const linkToList: Check = {
  code: 'D016',
  severity: 'error',
  title: '链接到了要撤下的名单',
  why: '名单到期就从网上撤下，链接会打不开。',
  *find(corpus) {
    const ending = listEnding(corpus)
    if (ending.size === 0) return
    const gone = listGone(corpus)
    // The text of a list leaves together with it.
    for (const entry of listEntries(corpus).filter(({ file }) => !ending.has(file))) {
      for (const { url, line, column } of getBodyFacts(entry).links) {
        const address = parseAddress(url)
        if (address.kind !== 'root-relative' || !gone.has(address.path)) continue
        yield {
          place: { file: entry.file, line, column },
          what: `“${url}”是名单的表格或附件，到期要撤下`,
          mend: '改成链接到公布名单的那一页；那一页撤下名单以后还在',
        }
      }
    }
  },
}

/** The files of affairs whose list leaves the web one day. */
function listEnding(corpus: Corpus): ReadonlySet<string> {
  const items = new Map(corpus.catalogue.map(({ data }) => [data.id, data]))
  return new Set(
    corpus.affairs
      .filter((entry) => findLastDay(entry, items.get(entry.data.item), corpus) !== undefined)
      .map(({ file }) => file),
  )
}

function listGone(corpus: Corpus): ReadonlySet<string> {
  const left = listPagePaths(toPublishedCorpus(corpus, { now: '9999-12-31 23:59' }))
  return new Set([...listPagePaths(corpus)].filter((path) => !left.has(path)))
}
