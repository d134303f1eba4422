import type { Check } from '#domain/gate/check.ts'
import { listEntries } from '#domain/gate/list-entries.ts'
import { findDeception } from '#domain/links/deceptive-link.ts'
import { getBodyFacts } from '#domain/markdown/body-facts.ts'

export const deceptiveLinks: Check = {
  code: 'C011',
  severity: 'error',
  title: '链接会把人带错地方',
  why: '居民相信公开栏上的链接，点错会进到假冒的网站，或者什么都打不开。',
  *find(corpus) {
    for (const entry of listEntries(corpus)) {
      for (const { line, column, url, form, text } of getBodyFacts(entry).links) {
        // What runs on into the text is reported as a link that cannot be opened.
        if (form === 'bare' && /[^!-~]/.test(url)) continue
        const what = findDeception(url, text)
        if (what === undefined) continue
        yield {
          place: { file: entry.file, line, column },
          what,
          mend: '打开网页，从浏览器的地址栏重新复制网址；文字写网站的名称',
        }
      }
    }
  },
}
