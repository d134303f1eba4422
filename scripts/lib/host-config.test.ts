import { describe, expect, test } from 'vitest'
import { toEdgeOneJson, toHeadersFile, toVercelJson } from '#domain/hosting/host-config.ts'
import { getHeaders, parseHeaderRules } from './header-rules.mjs'

describe.each(['/', '/portal/'])('the hosts of a site at %s', (base) => {
  const paths = [
    '',
    'units/x/',
    '_astro/a.js',
    'sw.js',
    'data/attachments/2026/a.pdf',
    'build.json',
  ]

  test.each(paths)('say the same of %j', (path) => {
    const headers = getHeaders(parseHeaderRules(toHeadersFile(base)), base + path)
    expect(readJson(toVercelJson(base), base + path)).toEqual(headers)
    expect(readJson(toEdgeOneJson(base), base + path)).toEqual(headers)
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  test('keep for long what never changes, and nothing else', () => {
    const rules = parseHeaderRules(toHeadersFile(base))
    const kept = paths.filter(
      (path) => getHeaders(rules, base + path)['cache-control'] !== 'no-cache',
    )
    expect(kept).toEqual(['_astro/a.js'])
  })
})

/** As a host applies its rules: the last one that says a name counts. */
function readJson(text: string, path: string): Record<string, string> {
  const { headers } = JSON.parse(text) as HostJson
  const matching = headers.filter(({ source }) =>
    path.startsWith(source.replace(/(?:\(\.\*\)|\*)$/, '')),
  )
  return Object.fromEntries(
    matching.flatMap((rule) => rule.headers.map(({ key, value }) => [key.toLowerCase(), value])),
  )
}

interface HostJson {
  readonly headers: readonly {
    readonly source: string
    readonly headers: readonly { readonly key: string; readonly value: string }[]
  }[]
}
