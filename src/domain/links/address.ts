/** What an address in content points at, read as a browser reads it. */
export function parseAddress(written: string): Address {
  const url = dropIgnored(written)
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase()
  if (scheme !== undefined) return { kind: 'absolute', scheme }
  if (/^[/\\]{2}/.test(url)) return { kind: 'protocol-relative' }
  if (url.startsWith('#')) return { kind: 'fragment' }
  const path = url.replace(/[?#].*$/s, '')
  if (path.startsWith('/')) return { kind: 'root-relative', path: decode(path) }
  return { kind: 'relative' }
}

/**
 * Browsers drop control characters and spaces at both ends, and tabs and line breaks everywhere,
 * before they look for a scheme (URL Standard, basic URL parser).
 */
function dropIgnored(url: string): string {
  return url.replace(/^[^!-\u{10ffff}]+|[^!-\u{10ffff}]+$/gu, '').replace(/[\t\n\r]/g, '')
}

function decode(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

export type Address =
  | { readonly kind: 'absolute'; readonly scheme: string }
  | { readonly kind: 'root-relative'; readonly path: string }
  | { readonly kind: 'protocol-relative' | 'fragment' | 'relative' }
