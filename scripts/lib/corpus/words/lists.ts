/** Words between spaces or line breaks, as a list. */
export function toWords(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

/** Lines that hold something, as a list. */
export function toLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
