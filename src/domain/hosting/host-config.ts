import { toHeaderRules, withSiteHeaders } from './site-headers.ts'
import type { HeaderRule } from './site-headers.ts'

/**
 * `_headers` of Netlify and Cloudflare Pages. On Cloudflare rules add up in the order of the file, and `!`
 * takes back what an earlier one gave; Netlify passes over that line. Should a host send both values, none
 * gets weaker: two policies hold together, and `no-cache` only asks more often.
 */
export function toHeadersFile(base: string): string {
  const [all, ...others] = toHeaderRules(base)
  return [
    toLines(all, ({ name, value }) => [`  ${name}: ${value}`]),
    ...others.map((rule) =>
      toLines(rule, ({ name, value }) => [`  ! ${name}`, `  ${name}: ${value}`]),
    ),
  ].join('\n')
}

/** `vercel.json`: every rule that matches is applied, and the last value of a name counts. */
export function toVercelJson(base: string): string {
  const headers = toHeaderRules(base).map((rule) => ({
    source: rule.path.replace(/\*$/, '(.*)'),
    headers: toPairs(rule.headers),
  }))
  return toJson({ trailingSlash: true, headers })
}

/**
 * `edgeone.json` of Tencent EdgeOne Pages (https://pages.edgeone.ai/document/edgeone-json). It does not say
 * whether rules add up, so each is written in full.
 */
export function toEdgeOneJson(base: string): string {
  const headers = toHeaderRules(base).map((rule) => ({
    source: rule.path,
    headers: toPairs(withSiteHeaders(rule)),
  }))
  return toJson({ headers })
}

function toLines({ path, headers }: HeaderRule, toHeaderLines: (header: Header) => string[]) {
  const lines = Object.entries(headers).flatMap(([name, value]) => toHeaderLines({ name, value }))
  return `${[path, ...lines].join('\n')}\n`
}

function toPairs(headers: Readonly<Record<string, string>>) {
  return Object.entries(headers).map(([key, value]) => ({ key, value }))
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

interface Header {
  readonly name: string
  readonly value: string
}
