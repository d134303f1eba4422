import type { Corpus } from '#domain/corpus.ts'
import type { Check } from '#domain/gate/check.ts'
import { listEntries } from '#domain/gate/list-entries.ts'
import { parseAddress } from '#domain/links/address.ts'
import { listPagePaths, listUnreadPaths } from '#domain/links/page-paths.ts'
import { getBodyFacts } from '#domain/markdown/body-facts.ts'
import type { BodyLink } from '#domain/markdown/links.ts'
import { findClosest } from '#domain/text/edit-distance.ts'

export const brokenLink: Check = {
  code: 'R005',
  severity: 'error',
  title: '站内链接打不开',
  why: '居民点开会看到“页面不存在”。',
  *find(corpus) {
    const site = { corpus, paths: listPagePaths(corpus), unread: listUnreadPaths(corpus) }
    for (const entry of listEntries(corpus)) {
      for (const link of getBodyFacts(entry).links) {
        const mend = findMend(link, site)
        if (mend === undefined) continue
        yield {
          place: { file: entry.file, line: link.line, column: link.column },
          what: link.url.trim() === '' ? '链接没有写地址' : `“${link.url}”打不开`,
          mend,
        }
      }
    }
  },
}

/** How to mend a link that cannot be opened; undefined when it can. */
function findMend(link: BodyLink, site: SiteFacts): string | undefined {
  // A bare address runs on to the next space, through Chinese text and punctuation.
  if (link.form === 'bare' && /[^\u0021-\u007e]/.test(link.url)) {
    return '网址后面的文字也连进去了：写成 [文字](网址)，或用 < 和 > 围住网址'
  }
  const address = parseAddress(link.url)
  switch (address.kind) {
    case 'root-relative':
      return findPathMend(address.path, site)
    case 'relative':
      return link.form === 'image'
        ? '把图片放进 data/attachments/，写进 attachments，地址写成 /data/attachments/ 开头'
        : '站内链接从 / 写起，例如 /policies/2026/x/；外站链接以 https:// 开头'
    case 'protocol-relative':
      return '外站链接以 https:// 开头'
    default:
      return undefined
  }
}

function findPathMend(path: string, { corpus, paths, unread }: SiteFacts): string | undefined {
  // An entry that cannot be read is reported itself.
  if (paths.has(path) || unread.some((pattern) => pattern.test(path))) return undefined
  if (paths.has(`${path}/`)) return `末尾加上 /，写成 ${path}/`
  if (corpus.files.includes(path.slice(1))) {
    return '文件在，但没有内容用到它，不会发到网站上：写进这一条的 attachments'
  }
  const basePath = corpus.site?.data.basePath ?? '/'
  if (basePath !== '/' && path.startsWith(basePath)) {
    return `不写网站所在的路径，写成 ${path.slice(basePath.length - 1)}`
  }
  const closest = findClosest(path, [...paths])
  if (closest !== undefined) return `是不是 ${closest} ？`
  return '对照网站上那一页的网址改正；那一页没有了的，删去链接'
}

interface SiteFacts {
  readonly corpus: Corpus
  readonly paths: ReadonlySet<string>
  readonly unread: readonly RegExp[]
}
