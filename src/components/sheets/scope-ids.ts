/**
 * Puts a prefix before every id of a piece of HTML and before what refers to one, so that several
 * entries with headings of the same words can stand on one page.
 */
export function scopeIds(html: string, prefix: string): string {
  return html.replaceAll(tagPattern, (tag) =>
    tag
      .replaceAll(referencePattern, (_, start: string, ids: string) => {
        const scoped = ids
          .trim()
          .split(/\s+/)
          .map((id) => `${prefix}-${id}`)
        return `${start}${scoped.join(' ')}"`
      })
      .replaceAll(/( href="#)(?=[^"])/g, `$1${prefix}-`),
  )
}

const tagPattern = /<[a-z](?:"[^"]*"|[^">])*>/gi
const referencePattern =
  /( (?:id|for|headers|aria-(?:labelledby|describedby|controls|details|owns))=")([^"]+)"/g
