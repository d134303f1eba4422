/**
 * Whether a file may be kept. A resident's phone has little room and a scanned PDF takes 20 MB of it;
 * a table or a short document is far below the limit. A server that packs text on the way does not
 * say its length.
 */
export function isSmallFile(headers: HeadersOf): boolean {
  const length = headers.get('content-length')
  if (length !== null) return Number(length) <= maxFileBytes
  return /^text\/|json|svg/.test(headers.get('content-type') ?? '')
}

const maxFileBytes = 1_000_000

interface HeadersOf {
  readonly get: (name: string) => string | null
}
