/**
 * Puts the base path before root-relative links of rendered Markdown. Authors write the path from
 * the root of the portal and need not know where a server has put it.
 */
export function withBase(html: string, base: string): string {
  const prefix = base.replace(/\/$/, '')
  return html.replaceAll(/(<[^>]* (?:href|src)=")\/(?!\/)/g, `$1${prefix}/`)
}
