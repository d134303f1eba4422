import type { Corpus } from '#domain/corpus.ts'
import type { Check } from '#domain/gate/check.ts'
import type { Place } from '#domain/gate/issue.ts'
import { listEntries } from '#domain/gate/list-entries.ts'
import { parseAddress } from '#domain/links/address.ts'
import { getBodyFacts } from '#domain/markdown/body-facts.ts'

export const dangerousLinks: Check = {
  code: 'C005',
  severity: 'error',
  title: '链接的开头不接受',
  why: '这样的链接会在居民的手机上运行代码，或指向别人打不开的地方。',
  *find(corpus) {
    for (const { place, url } of [...listInBodies(corpus), ...listInSite(corpus)]) {
      const address = parseAddress(url)
      if (address.kind !== 'absolute' || acceptedSchemes.has(address.scheme)) continue
      yield {
        place,
        what: `链接以“${address.scheme}:”开头`,
        mend: '只接受 https://、http://、mailto: 和 tel:；站内链接从 / 写起',
      }
    }
  },
}

const acceptedSchemes = new Set(['https', 'http', 'mailto', 'tel'])

/** Attributes whose value a browser may open. */
const addressAttributes =
  /^(?:href|src|xlinkhref|action|formaction|data|poster|background|cite|ping|longdesc|manifest)$/

function* listInBodies(corpus: Corpus): Generator<WrittenAddress> {
  for (const entry of listEntries(corpus)) {
    const { links, elements } = getBodyFacts(entry)
    for (const { line, column, url } of links) {
      yield { place: { file: entry.file, line, column }, url }
    }
    for (const { line, column, attributes } of elements) {
      for (const { name, value } of attributes) {
        if (value === undefined || !addressAttributes.test(name)) continue
        yield { place: { file: entry.file, line, column }, url: value }
      }
    }
  }
}

function* listInSite({ site }: Corpus): Generator<WrittenAddress> {
  if (site === undefined) return
  const { url, errorReportUrl } = site.data
  yield { place: { file: site.file, path: ['url'] }, url }
  if (errorReportUrl === undefined) return
  yield { place: { file: site.file, path: ['errorReportUrl'] }, url: errorReportUrl }
}

interface WrittenAddress {
  readonly place: Place
  readonly url: string
}
