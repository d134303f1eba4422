import type { APIRoute } from 'astro'
import { toHref } from '#components/href.ts'
import { getSite } from '#queries/site.ts'

export const GET: APIRoute = async () => {
  const { url } = await getSite()
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${url}${toHref('/sitemap.xml')}\n`)
}
