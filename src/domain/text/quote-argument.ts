/**
 * A path as one word of a command, for the shells of Linux, macOS and Windows alike. What quotes do not
 * hold in, `$` and the like, no name of a file may have (S016); one of the past is quoted for Unix.
 */
export function quoteArgument(path: string): string {
  if (/^[\w./:@\p{sc=Han}-]+$/u.test(path) && !path.startsWith('-')) return path
  return /[$`"!\\]/.test(path) ? `'${path.replaceAll("'", String.raw`'\''`)}'` : `"${path}"`
}
