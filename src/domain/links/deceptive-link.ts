/**
 * How a link to another site leads the reader somewhere else than he thinks; undefined where it says
 * plainly where it goes.
 */
export function findDeception(url: string, text: string): string | undefined {
  const written = /^\s*https?:[/\\]{0,2}([^/\\?#]*)/i.exec(url)?.[1]
  if (written === undefined) return undefined
  if (written.includes('@')) return '网址里有“@”，真正的网站写在“@”后面'
  const host = decodeHost(written).replace(/:\d*$/, '').toLowerCase()
  if (/(?:^|\.)xn--/.test(host)) return '网址是编码过的，看不出是哪个网站'
  if (!plainHost.test(host)) return '网址里有和英文字母长得一样的别国字母'
  if (isPrivate(host)) return '网址只在单位内部打得开'
  const shown = shownHost.exec(text.trim())?.[1]?.toLowerCase()
  if (shown === undefined || withoutWww(shown) === withoutWww(host)) return undefined
  return `写的是 ${shown}，点开是 ${host}`
}

/** Latin letters, digits and Chinese characters; Cyrillic and Greek letters look like Latin ones. */
const plainHost = /^[a-z\d\p{Script=Han}.-]*$/u

/** A text that is itself an address. */
const shownHost =
  /^(?:https?:\/\/)?((?:[a-z\d-]{1,63}\.){1,8}(?:cn|com|net|org|gov|edu|政务|公益|中国))(?:[/?#:]\S*)?$/i

function isPrivate(host: string): boolean {
  if (host === 'localhost' || !host.includes('.')) return true
  if (/^(?:0x[\da-f]+|\d+)(?:\.(?:0x[\da-f]+|\d+)){0,3}$/i.test(host)) {
    // Of addresses in figures only those written plainly can be of a site that all may reach.
    return !/^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) || privateRange.test(host)
  }
  return /\.(?:local|lan|internal|intranet)$/.test(host)
}

const privateRange = /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./

function decodeHost(host: string): string {
  try {
    return decodeURIComponent(host)
  } catch {
    return host
  }
}

function withoutWww(host: string): string {
  return host.replace(/^www\./, '')
}
