export interface FrontMatter {
  /** The YAML between the two `---` lines; undefined when the file does not begin with them. */
  readonly yaml: string | undefined
  readonly body: string
  /** The line on which the body begins, counted from 1. */
  readonly bodyLine: number
}

/** The YAML of an entry begins below the opening `---`. */
export const yamlFirstLine = 2

/** Splits a Markdown file into its front matter and its body. */
export function splitFrontMatter(text: string): FrontMatter {
  const match = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/m.exec(text)
  if (match?.index !== 0) return { yaml: undefined, body: text, bodyLine: 1 }
  const [whole, yaml = ''] = match
  return { yaml, body: text.slice(whole.length), bodyLine: whole.split('\n').length }
}
