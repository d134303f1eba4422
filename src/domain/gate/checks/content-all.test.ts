import fc from 'fast-check'
import { htmlToHast, markdownToHtml } from 'satteri'
import type { HastNode } from 'satteri'
import { describe, expect, it } from 'vitest'
import type { Corpus, Entry } from '#domain/corpus.ts'
import { parseAddress } from '#domain/links/address.ts'
import type { Page } from '#schemas/page.ts'
import { contentChecks } from './content-all.ts'

// Pieces that attacks on Markdown renderers are made of, and what hides them.
const pieces = [
  ...[
    '<script>',
    '</script>',
    '<svg/onload=x>',
    '<svg onload=x>',
    '<img src=x onerror=y>',
    '<iframe ',
    '<BODY onload=x>',
  ],
  ...['<b ', '<div title="', "<p title='", 'onclick=x ', 'style="x" ', '>', '"', "'", '/', '='],
  ...['<!--', '-->', '<![CDATA[', ']]>', '<?', '?>', '<textarea>', '<table><tr><td>', '</'],
  ...['[a](javascript:x)', '[a](<java\tscript:x>)', '[a]: JAVASCRIPT:x\n', '[a]', '<javascript:x>'],
  ...['<q cite="&#106;avascript:x">', '![a](data:text/html,x)', '(', ')', '\\', '&lt;', '&#60;'],
  ...[
    '`',
    '``',
    '```\n',
    '~~~\n',
    '    ',
    '\n',
    '\n\n',
    '> ',
    '- ',
    '1. ',
    '| a |\n| - |\n',
    '字',
    '。',
  ],
]

describe('what passes the checks on content', () => {
  it('renders to a page that runs nothing', () => {
    const body = fc
      .array(fc.constantFrom(...pieces), { maxLength: 12 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(body, (text) => {
        fc.pre(!isRefused(text))
        const { html } = markdownToHtml(text)
        return (
          listDangers(htmlToHast(`<article>${html}</article><i id="end"></i>`, { fragment: true }))
            .length === 0
        )
      }),
      { numRuns: 3000 },
    )
  })

  it('is not merely everything or nothing', () => {
    expect(isRefused('低保<5人，见[单位](/units/)。')).toBe(false)
    expect(isRefused('<svg onload=x>')).toBe(true)
    expect(listDangers(htmlToHast('<b><svg/onload=x></b>', { fragment: true }))).toEqual([
      'svg',
      'onload',
    ])
  })
})

function isRefused(body: string): boolean {
  const data: Page = { title: '关于', description: '说明', updatedOn: '2026-10-01', order: 1 }
  const page: Entry<Page> = {
    kind: 'pages',
    id: 'about',
    file: 'content/pages/about.md',
    data,
    body,
    bodyLine: 7,
  }
  const corpus = { ...emptyCorpus, pages: [page] }
  const context = { now: '2026-11-22 10:00', release: false }
  return contentChecks.some((check) => [...check.find(corpus, context)].length > 0)
}

const none: ReadonlySet<string> = new Set()
const emptyCorpus: Corpus = {
  affairs: [],
  policies: [],
  summaries: [],
  rankings: [],
  pages: [],
  units: [],
  catalogue: [],
  laws: [],
  findings: [],
  topics: [],
  synonyms: [],
  site: undefined,
  tables: new Map(),
  attachments: new Map(),
  attachmentParts: new Map(),
  attachmentFaults: [],
  reviews: [],
  knownIds: {
    affairs: none,
    policies: none,
    summaries: none,
    rankings: none,
    pages: none,
    units: none,
    catalogue: none,
    laws: none,
    findings: none,
    topics: none,
    synonyms: none,
  },
  files: [],
}

const inert =
  /^(?:article|[abipqsu]|abbr|bd[io]|blockquote|br|caption|cite|code|col|colgroup|d[dlt]|del|details|dfn|div|em|fig(?:caption|ure)|h[1-6r]|img|input|ins|kbd|li|mark|ol|pre|rp|rt|ruby|samp|section|small|span|strong|su[bp]|summary|table|t(?:body|d|foot|h|head|ime|r)|ul|var|wbr)$/

/** Elements and attributes of a rendered page that could run, cover or fetch something. */
function listDangers(node: HastNode): string[] {
  const below = 'children' in node ? node.children.flatMap(listDangers) : []
  if (node.type !== 'element') return below
  const attributes = Object.entries(node.properties).flatMap(([name, value]) => {
    const isAddress = ['href', 'src', 'cite'].includes(name)
    const address = parseAddress(String(value))
    const isForeign =
      isAddress && address.kind === 'absolute' && !/^(?:https?|mailto)$/.test(address.scheme)
    return /^on|^style$|^srcDoc$/i.test(name) || isForeign ? [name.toLowerCase()] : []
  })
  return [...(inert.test(node.tagName) ? [] : [node.tagName]), ...attributes, ...below]
}
