import { toShanghaiInstant } from '#domain/days/day.ts'
import { formatMonthDay } from '#domain/format/day.ts'
import { offlinePath } from '#domain/paths.ts'

/** The id of the empty, hidden element in every page that a copy's note is written into. */
export const copyNoteId = 'copy-note'

/**
 * Writes a note into the HTML of a page, so that it stands there from the first paint. Everything
 * written is ours: no text of the page or its address goes in.
 */
export function writeCopyNote(html: string, note: CopyNote, basePath: string): string {
  return html.replace(
    placeholder,
    (_all, start: string, rest: string) => `${start}${rest}${toNoteHtml(note, basePath)}</aside>`,
  )
}

/** Whether a page has the place for the note, which every page of the portal has and no other. */
export function hasNotePlace(html: string): boolean {
  return placeholder.test(html)
}

/** `9月3日 10:30`, on the clocks of Shanghai wherever the reader is. */
export function formatSentAt(sentAt: number): string {
  const instant = toShanghaiInstant(new Date(sentAt))
  return `${formatMonthDay(instant)} ${instant.slice('YYYY-MM-DD '.length)}`
}

const placeholder = new RegExp(`(<aside id="${copyNoteId}"[^>]*?) hidden(?:="")?([^>]*>)</aside>`)

function toNoteHtml(note: CopyNote, basePath: string): string {
  const reload = '<a href="">重新加载</a>'
  const list = `<a href="${basePath}${offlinePath.slice(1)}">离线能看的网页</a>`
  switch (note.kind) {
    case 'list':
      return `<p><strong>离线：</strong>现在连不上网。下面这些网页还能看。</p><p>${reload}</p>`
    case 'missing':
      return (
        '<p><strong>离线：</strong>现在连不上网，您要看的网页没有保存在这台设备上。</p>' +
        `<p>${reload}</p>`
      )
    case 'copy':
      return (
        `<p><strong>${note.isSlow ? '网络慢' : '离线'}：</strong>` +
        `这是 <time>${formatSentAt(note.sentAt)}</time> 保存的副本，可能不是最新。</p>` +
        `<p>${reload} ${list}</p>`
      )
  }
}

/** What a page says that did not come from the network. */
export type CopyNote =
  | {
      readonly kind: 'copy'
      /** In milliseconds. */
      readonly sentAt: number
      /** The network answers, but too slowly. */
      readonly isSlow: boolean
    }
  /** The list of what is kept, opened offline. */
  | { readonly kind: 'list' }
  /** The same list in the place of a page that is not kept. */
  | { readonly kind: 'missing' }
