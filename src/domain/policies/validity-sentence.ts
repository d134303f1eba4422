import type { Validity } from '#domain/documents/validity.ts'
import { formatDay } from '#domain/format/day.ts'

/** What a reader must know before relying on a document; undefined while it is simply in force. */
export function toValiditySentence({ reason, since }: Validity): string | undefined {
  const on = since === undefined ? '' : formatDay(since)
  switch (reason) {
    case 'in-force':
      return undefined
    case 'not-yet':
      return `本文件自${on}起施行，现在尚未生效。`
    case 'expired':
      return `本文件有效期到${on}为止，现已失效。`
    case 'amends':
      return `本文件的部分内容自${on}起被修改，请与修改它的文件一并阅读。`
    case 'repeals':
      return `本文件自${on}起废止，不再适用。`
    case 'replaces':
      return `本文件自${on}起被新文件代替，不再适用。`
  }
}
