/**
 * Text of an attachment and where in it that stands, hidden places included: what somebody finds who
 * opens the file with every means. Everything published of it is among these, too.
 */
export interface AttachmentPart {
  /** In the clerk's words, e.g. 第 2 页, 工作表“名单”（隐藏）, 批注, 文件属性. */
  readonly place: string
  readonly isHidden: boolean
  /** A table has its cells, with the head in the first row that is filled; anything else its text. */
  readonly content:
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
}
