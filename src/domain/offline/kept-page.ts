/** One row of the list of what is kept on a device. */
export interface KeptPage {
  readonly url: string
  readonly title: string
  /** When the server sent it, in milliseconds. */
  readonly sentAt: number
}

/** The title of a page without the name of the site, which stands after it on every page but home. */
export function toShortTitle(title: string): string {
  const end = title.lastIndexOf(' - ')
  return end > 0 ? title.slice(0, end) : title
}

/** As much of a page as holds its title; parsing the rest of each would keep a phone busy. */
export function cutAfterTitle(html: string): string {
  const end = html.indexOf('</title>')
  return end < 0 ? '' : html.slice(0, end + '</title>'.length)
}

/** The newest first. */
export function sortKeptPages(pages: readonly KeptPage[]): KeptPage[] {
  return pages.toSorted((one, other) => other.sentAt - one.sentAt)
}
