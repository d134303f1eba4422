import type { Check } from '#domain/gate/check.ts'
import { listEntries } from '#domain/gate/list-entries.ts'
import { parseAddress } from '#domain/links/address.ts'
import { getBodyFacts } from '#domain/markdown/body-facts.ts'

export const foreignImages: Check = {
  code: 'C007',
  severity: 'error',
  title: '图片在别的网站上',
  why: '网页不向别的网站取东西，这张图不会显示。',
  *find(corpus) {
    for (const entry of listEntries(corpus)) {
      for (const { line, column, url, form } of getBodyFacts(entry).links) {
        if (form !== 'image' || !isForeign(url)) continue
        yield {
          place: { file: entry.file, line, column },
          what: `图片的地址是 ${url}`,
          mend: '把图片放进 data/attachments/，写进 attachments，地址写成 /data/attachments/ 开头',
        }
      }
    }
  },
}

function isForeign(url: string): boolean {
  const address = parseAddress(url)
  return address.kind === 'absolute' && ['http', 'https'].includes(address.scheme)
}
