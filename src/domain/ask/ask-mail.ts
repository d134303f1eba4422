/**
 * The address of a mail that a resident only has to finish: what it is about stands in it already.
 * A mail program opens it with percent-encoded UTF-8 and CRLF (RFC 6068).
 */
export function toAskMail(to: string, kind: AskKind, page: AskedPage): string {
  const subject = `${subjects[kind]}：${shorten(page.title)}`
  const body = [prompts[kind], '', '', '——', ...toPageLines(page)].join('\r\n')
  const address = encodeURIComponent(to).replace('%40', '@')
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
}

const subjects: Readonly<Record<AskKind, string>> = { question: '我有疑问', missing: '这里缺一份' }
const prompts: Readonly<Record<AskKind, string>> = {
  question: '我想问的是（请写在下面）：',
  missing: '我没有找到的是（哪一项、什么时候的，请写在下面）：',
}

// Windows hands a mail program 2,083 characters, and one Chinese character takes nine of them.
const longestTitle = 60

function shorten(title: string): string {
  const characters = Array.from(title)
  return characters.length <= longestTitle / 2
    ? title
    : `${characters.slice(0, longestTitle / 2).join('')}…`
}

function toPageLines({ title, reference, url }: AskedPage): string[] {
  return [
    `网页：${Array.from(title).slice(0, longestTitle).join('')}`,
    ...(reference === undefined ? [] : [`编号：${reference}`]),
    `网址：${url}`,
  ]
}

/** Whether something is unclear, or something is not there. */
export type AskKind = 'question' | 'missing'

/** The page that a resident asks about. */
export interface AskedPage {
  readonly title: string
  /** What can be read out on the telephone: 发文字号 or 网页编号. */
  readonly reference?: string | undefined
  readonly url: string
}
