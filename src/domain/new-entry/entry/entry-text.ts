import { stringify } from 'yaml'

/** An entry as the text of its file; what is undefined is left out. */
export function toEntryText(data: object, body: string): string {
  const yaml = stringify(data, {
    // A folded line is hard to edit by hand.
    lineWidth: 0,
    singleQuote: true,
    // Anchors are refused when entries are read.
    aliasDuplicateObjects: false,
  })
  return `---\n${yaml}---\n${body === '' ? '' : `\n${body}\n`}`
}
