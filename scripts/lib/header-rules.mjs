// @ts-check

/**
 * Parses a `_headers` file as Netlify and Cloudflare Pages read it: a line with a path pattern,
 * then indented `Name: value` lines. `! Name` takes away what an earlier rule gave.
 * @param {string} text
 * @returns {HeaderRule[]}
 */
export function parseHeaderRules(text) {
  /** @type {HeaderRule[]} */
  const rules = []
  for (const line of text.split(/\r?\n/)) {
    const content = line.trim()
    if (content === '' || content.startsWith('#')) continue
    const rule = rules.at(-1)
    if (!/^\s/.test(line)) rules.push({ pattern: toPattern(content), set: [], unset: [] })
    else if (rule === undefined) throw new Error(`_headers: no path above "${content}"`)
    else addHeader(rule, content)
  }
  return rules
}

/**
 * The headers that the rules give a path; a name given twice is joined by a comma, which for a
 * Content-Security-Policy means that both policies hold.
 * @param {readonly HeaderRule[]} rules
 * @param {string} path
 * @returns {Record<string, string>}
 */
export function getHeaders(rules, path) {
  /** @type {Map<string, string>} */
  const headers = new Map()
  for (const { pattern, set, unset } of rules) {
    if (!pattern.test(path)) continue
    for (const name of unset) headers.delete(name)
    for (const { name, value } of set) {
      const earlier = headers.get(name)
      headers.set(name, earlier === undefined ? value : `${earlier}, ${value}`)
    }
  }
  return Object.fromEntries(headers)
}

/**
 * @param {HeaderRule} rule
 * @param {string} content
 */
function addHeader(rule, content) {
  if (content.startsWith('!')) {
    rule.unset.push(content.slice(1).trim().toLowerCase())
    return
  }
  const colon = content.indexOf(':')
  if (colon < 1) throw new Error(`_headers: not "Name: value": "${content}"`)
  const name = content.slice(0, colon).trim().toLowerCase()
  rule.set.push({ name, value: content.slice(colon + 1).trim() })
}

/**
 * @param {string} path
 * @returns {RegExp}
 */
function toPattern(path) {
  const source = path
    .replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replace(/:[A-Za-z]\w*/g, '[^/]+')
  return new RegExp(`^${source}$`)
}

/**
 * @typedef {object} HeaderRule
 * @property {RegExp} pattern
 * @property {{ name: string, value: string }[]} set names in lower case
 * @property {string[]} unset
 */
