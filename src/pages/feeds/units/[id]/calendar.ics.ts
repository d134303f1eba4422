import type { APIRoute } from 'astro'
import { toHref } from '#components/href.ts'
import type { PublicityCalendar } from '#domain/feeds/calendar.ts'
import { toIcal } from '#domain/feeds/faces/to-ical.ts'
import { withCacheKeys } from '#queries/cached-paths.ts'
import { getCalendars } from '#queries/calendars.ts'
import { getSite } from '#queries/site.ts'

export async function getStaticPaths() {
  const calendars = await getCalendars()
  return withCacheKeys(
    calendars.map(({ unitId, calendar }) => ({ params: { id: unitId }, props: { calendar } })),
  )
}

export const GET: APIRoute<{ calendar: PublicityCalendar }> = async ({ props }) => {
  const { url } = await getSite()
  return new Response(toIcal(props.calendar, (path) => url + toHref(path)))
}
