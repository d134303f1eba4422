import { hasNotePlace } from '#domain/offline/copy-note.ts'

/** Tells whether this is HTML, and not a file that a page names. */
export function isPage(response: Response): boolean {
  return response.headers.get('content-type')?.includes('html') === true
}

/**
 * Tells whether this is a page of the portal: it has the place where a copy says that it is one. The
 * login of a public network and a host's 维护中 answer with 200 and HTML, too.
 */
export async function isOurPage(response: Response): Promise<boolean> {
  return isPage(response) && hasNotePlace(await response.clone().text())
}

/** The server says that there is no such thing any more. */
export function isGone(response: Response): boolean {
  return response.status === 404 || response.status === 410
}

/** With the time at which it was sent, which a copy is judged by and which few servers leave out. */
export function withDate(response: Response): Response {
  if (response.headers.has('date')) return response
  return withHeaders(response, response.body, { date: new Date().toUTCString() })
}

/** The same response with another body; how the old one was packed no longer holds. */
export function withBody(response: Response, body: string, status = response.status): Response {
  return withHeaders(response, body, {}, status)
}

function withHeaders(
  response: Response,
  body: BodyInit | null,
  more: Readonly<Record<string, string>>,
  status = response.status,
): Response {
  const headers = new Headers(response.headers)
  headers.delete('content-encoding')
  headers.delete('content-length')
  for (const [name, value] of Object.entries(more)) headers.set(name, value)
  return new Response(body, { status, headers })
}
