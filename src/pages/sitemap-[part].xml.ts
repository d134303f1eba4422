import type { APIRoute } from 'astro'
import { toHref } from '#components/href.ts'
import { toSitemapXml } from '#domain/sitemap-xml.ts'
import { getColumnUrls, getSiteMapYears, getYearUrls } from '#queries/site-map.ts'
import { getSite } from '#queries/site.ts'

export async function getStaticPaths() {
  const years = await getSiteMapYears()
  return ['columns', ...years].map((part) => ({ params: { part } }))
}

export const GET: APIRoute = async ({ params: { part = '' } }) => {
  const { url } = await getSite()
  const urls = part === 'columns' ? await getColumnUrls() : await getYearUrls(part)
  return new Response(
    toSitemapXml(urls.map(({ path, ...rest }) => ({ url: url + toHref(path), ...rest }))),
  )
}
