import type { APIRoute } from 'astro'
import { toHref } from '#components/href.ts'
import { toRss } from '#domain/feeds/faces/to-rss.ts'
import type { Feed } from '#domain/feeds/feed.ts'
import { getFeedPaths, getFeedPublisher } from '#queries/feeds.ts'

export const getStaticPaths = getFeedPaths

export const GET: APIRoute<{ feed: Feed }> = async ({ props }) =>
  new Response(toRss(props.feed, await getFeedPublisher(toHref)))
