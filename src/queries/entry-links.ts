import type { Link } from '#domain/link.ts'
import type { DatedKind } from '#domain/paths.ts'
import { noticeQueries } from './notices.ts'

/** A link to an entry that is on the web; only its id where it is not. */
export async function getEntryLink(kind: DatedKind, id: string): Promise<Link> {
  const notice = (await noticeQueries[kind]()).find((candidate) => candidate.id === id)
  return notice === undefined ? { name: id } : { name: notice.title, path: notice.path }
}
