/** The words of a Markdown text, a line for each paragraph, item and table cell. */
export function toPlainLines(markdown: string): string[] {
  return markdown
    .replace(/<[^>]+>/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split(/\n{2,}|\n(?=\s*(?:[-*]|\d+\.)\s)|\n(?=[|#])/)
    .flatMap(toBlockLines)
}

function toBlockLines(block: string): string[] {
  const text = block.replace(/\s*\n\s*/g, '').trim()
  if (!text.startsWith('|')) return [toBareText(text)]
  if (/^[|:\s-]+$/.test(text)) return []
  return text.split('|').map(toBareText).filter(isFilled)
}

function toBareText(text: string): string {
  return text
    .replace(/^(?:#{1,6}|[-*]|\d+\.)\s+/, '')
    .replace(/\*\*|__|`/g, '')
    .trim()
}

function isFilled(text: string): boolean {
  return text !== ''
}
