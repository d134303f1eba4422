import type { APIRoute } from 'astro'
import { toHref } from '#components/href.ts'
import { toSitemapIndexXml } from '#domain/sitemap-xml.ts'
import { getSiteMapYears } from '#queries/site-map.ts'
import { getSite } from '#queries/site.ts'

export const GET: APIRoute = async () => {
  const { url } = await getSite()
  const parts = ['columns', ...(await getSiteMapYears())]
  return new Response(toSitemapIndexXml(parts.map((part) => url + toHref(`/sitemap-${part}.xml`))))
}
