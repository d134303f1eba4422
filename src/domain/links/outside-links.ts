/**
 * Marks in a finished page every link to another site: whoever reads or hears it learns before
 * following that it leaves the portal, and whether to a government site (国办发〔2017〕47号 asks for
 * that where it is none). The other site learns nothing of the page.
 */
export function markOutsideLinks(html: string, siteHost: string): string {
  if (!/<a\s[^>]*href="https?:/i.test(html)) return html
  let words = ''
  return html.replace(tokenPattern, (token) => {
    if (token === '</a>') {
      const end = words + token
      words = ''
      return end
    }
    const host = findOutsideHost(token, siteHost)
    if (host === undefined) return token
    const isGovernment = /(?:^|\.)gov\.cn$/.test(host)
    words = isGovernment ? '（外部网站）' : '（外部网站，不是政府网站）'
    const rel = isGovernment ? trusted : `${trusted} nofollow`
    return `<a rel="${rel}"${token.slice('<a'.length).replace(/\srel="[^"]*"/, '')}`
  })
}

const trusted = 'external noopener noreferrer'

/** Of a link's start tag the host it leads to, where that is another than the site's own. */
function findOutsideHost(tag: string, siteHost: string): string | undefined {
  const [, url] = /^<a\s(?:[^>]*\s)?href="(https?:[^"]*)"/i.exec(tag) ?? []
  if (url === undefined) return undefined
  try {
    const { host, hostname } = new URL(url.replaceAll(/&(?:amp|#38|#x26);/g, '&'))
    return host === siteHost ? undefined : hostname
  } catch {
    // An address that cannot be read leads to no site that we know.
    return ''
  }
}

/** What is no HTML, then any tag with its quoted values, so that what stands in a value is no tag. */
const tokenPattern =
  /<!--[^]*?-->|<(script|style|textarea|title)\b[^]*?<\/\1>|<(?:"[^"]*"|'[^']*'|[^"'>])*>/g
