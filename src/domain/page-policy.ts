/**
 * The content security policy of a page. The hash of its style sheet is left open: it is known only
 * when the page has been rendered, and `fillPolicy` puts it in.
 */
export function toPagePolicy({ scriptHashes = [], grants = [] }: PolicyOptions = {}): string {
  const has = (grant: PolicyGrant) => grants.includes(grant)
  const scripts = scriptHashes.map((hash) => `'${hash}'`)
  const directives = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts, ...(has('wasm') ? ["'wasm-unsafe-eval'"] : [])],
    // Our own files beside: a part that comes later brings its style sheet along.
    'style-src': ["'self'", openHashes],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
  }
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ')
}

/**
 * Puts the hashes of a page's style sheets into its policy. Only those in its head count, where the
 * build puts them: what content brings into the body is not let through by being there.
 */
export function fillPolicy(html: string, toHash: (text: string) => string): string {
  const hashes = listHeadStyles(html).map((style) => `'${toHash(style)}'`)
  return html.replace(` ${openHashes}`, () => hashes.map((hash) => ` ${hash}`).join(''))
}

function listHeadStyles(html: string): string[] {
  const styles: string[] = []
  for (const [tag, style] of html.matchAll(stylesAndTags)) {
    if (tag === '</head>') break
    if (style !== undefined) styles.push(style)
  }
  return styles
}

/** Stands in the policy where the hashes go; no source expression, so an unfilled policy lets nothing through. */
const openHashes = '{styles}'

/** A style sheet, or any tag with its quoted values, so that what stands in a value is no tag. */
const stylesAndTags = /<style>([^]*?)<\/style>|<(?:"[^"]*"|[^">])*>/g

export interface PolicyOptions {
  /** Of the inline scripts that the page itself brings, e.g. `sha256-…`. */
  readonly scriptHashes?: readonly string[]
  readonly grants?: readonly PolicyGrant[]
}

/** What a page may do beyond the others: compile WebAssembly. */
export type PolicyGrant = 'wasm'
