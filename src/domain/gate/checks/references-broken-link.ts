import type { Check } from '#domain/gate/check.ts'
import { listEntries } from '#domain/gate/list-entries.ts'
import { parseAddress } from '#domain/links/address.ts'
import { listPagePaths } from '#domain/links/page-paths.ts'
import { getBodyFacts } from '#domain/markdown/body-facts.ts'
import type { BodyLink } from '#domain/markdown/links.ts'
import { findClosest } from '#domain/text/edit-distance.ts'

export const brokenLink: Check = {
  code: 'R005',
  severity: 'error',
  title: '站内链接打不开',
  why: '居民点开会看到“页面不存在”。',
  *find(corpus) {
    const paths = listPagePaths(corpus)
    for (const entry of listEntries(corpus)) {
      for (const link of getBodyFacts(entry).links) {
        const fault = findFault(link, paths, corpus.site?.data.basePath ?? '/')
        if (fault === undefined) continue
        yield { place: { file: entry.file, line: link.line, column: link.column }, ...fault }
      }
    }
  },
}

function findFault(link: BodyLink, paths: ReadonlySet<string>, basePath: string) {
  const address = parseAddress(link.url)
  const what = `“${link.url}”打不开`
  // A bare address runs on to the next space, through Chinese text and punctuation.
  if (link.form === 'bare' && /[^\u0021-\u007e]/.test(link.url)) {
    return { what, mend: '网址后面的文字也连进去了：写成 [文字](网址)，或用 < 和 > 围住网址' }
  }
  switch (address.kind) {
    case 'root-relative':
      if (paths.has(address.path)) return undefined
      return { what, mend: suggest(address.path, paths, basePath) }
    case 'relative':
      if (link.url.trim() === '') return { what: '链接没有写地址', mend: '在圆括号里写上地址' }
      return {
        what,
        mend:
          link.form === 'image'
            ? '图片放进 data/attachments/，地址写成 /data/attachments/ 开头'
            : '站内链接从 / 写起，例如 /policies/2026/x/；外站链接以 https:// 开头',
      }
    case 'protocol-relative':
      return { what, mend: '外站链接以 https:// 开头' }
    default:
      return undefined
  }
}

function suggest(path: string, paths: ReadonlySet<string>, basePath: string): string {
  if (paths.has(`${path}/`)) return `末尾加上 /，写成 ${path}/`
  if (basePath !== '/' && path.startsWith(basePath)) {
    return `不写网站所在的路径，写成 ${path.slice(basePath.length - 1)}`
  }
  const closest = findClosest(path, [...paths])
  if (closest !== undefined) return `是不是 ${closest} ？`
  return '对照网站上那一页的网址改正；那一页没有了的，删去链接'
}
