import type { OpenNotices } from '#domain/search/open-notices.ts'
import { fetchFile } from './load-once.ts'

/** The numbers of the records whose 公示期 runs now, by the reader's clock. */
export async function loadOpenNow(url: string, now: Date): Promise<ReadonlySet<number>> {
  return findOpen((await (await fetchFile(url, 'no-cache')).json()) as OpenNotices, now)
}

export function findOpen(notices: OpenNotices, now: Date): ReadonlySet<number> {
  const isOpen = ({ startsAt, endsAt }: OpenNotices[number]) =>
    Date.parse(startsAt) <= now.getTime() && now.getTime() <= Date.parse(endsAt)
  return new Set(notices.filter(isOpen).map(({ no }) => no))
}
