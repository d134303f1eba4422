import { writeCopyNote } from '#domain/offline/copy-note.ts'
import { withBody } from './responses.ts'
import { basePath, copyCaches, listUrl } from './worker-scope.ts'

/** Answers for a page that neither the network nor the cache has: with the list of what is kept. */
export async function answerMissing(request: Request): Promise<Response> {
  if (request.mode !== 'navigate') return Response.error()
  const cache = await caches.open(copyCaches.pinned)
  const list = await cache.match(listUrl, { ignoreVary: true })
  if (list === undefined) return Response.error()
  return withBody(list, writeCopyNote(await list.text(), { kind: 'missing' }, basePath), 503)
}
