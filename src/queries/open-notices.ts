import { getCollection } from 'astro:content'
import type { OpenNotice } from '#domain/notices/open-notice.ts'
import { getOpenNotices } from './notices.ts'
import { once } from './once.ts'

const getAllOpen: () => Promise<readonly OpenNotice[]> = once(async () => {
  const affairs = new Map((await getCollection('affairs')).map(({ id, data }) => [id, data]))
  return (await getOpenNotices()).map((notice) => ({
    ...notice,
    objection: affairs.get(notice.id)?.objection,
  }))
})

/** What is open to objection in some units, the next deadline first, with whom to turn to. */
export async function getOpenNoticesOf(unitIds: readonly string[]): Promise<OpenNotice[]> {
  const ids = new Set(unitIds)
  return (await getAllOpen()).filter(({ unit }) => unit !== undefined && ids.has(unit.id))
}
