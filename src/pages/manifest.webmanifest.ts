import type { APIRoute } from 'astro'
import { toHref } from '#components/href.ts'
import { getSite } from '#queries/site.ts'

/** What a phone needs to put the portal on its home screen. */
export const GET: APIRoute = async () => {
  const { name, description } = await getSite()
  const icons = [192, 512].map((pixels) => ({
    src: toHref(`/icon-${pixels}.png`),
    sizes: `${pixels}x${pixels}`,
    type: 'image/png',
    purpose: 'any maskable',
  }))
  const manifest = {
    name,
    short_name: name,
    description,
    lang: 'zh-CN',
    start_url: toHref('/'),
    scope: toHref('/'),
    // With a way back and a way to reload: this is a page, and readers know pages.
    display: 'minimal-ui',
    background_color: '#fbfaf6',
    theme_color: '#a01b23',
    icons,
  }
  return new Response(JSON.stringify(manifest))
}
