import { getCollection, getEntry } from 'astro:content'
import { toPagePath, toUnitPath } from '#domain/paths.ts'
import type { SiteView } from '#domain/site-view.ts'
import { once } from './once.ts'
import { getUnitTree } from './units.ts'

const getBuiltSite = once(async () => {
  const entry = await getEntry('site', 'site')
  if (entry === undefined) throw new Error('data/site.yaml was not loaded')
  return entry.data
})

/** The moment of the build, `YYYY-MM-DD HH:MM` in Shanghai. */
export async function getNow(): Promise<string> {
  return (await getBuiltSite()).now
}

/** The ranking whose chart the home page shows. */
export async function getFeaturedRankingId(): Promise<string | undefined> {
  return (await getBuiltSite()).featuredRanking
}

/** Where loaders keep the rendered bodies of entries. */
export async function getBodiesFolder(): Promise<string> {
  return (await getBuiltSite()).bodiesFolder
}

/** The host in every permanent id: that of the portal when it was first published. */
export async function getAddressAuthority(): Promise<string> {
  const { firstHost, url } = await getBuiltSite()
  return firstHost ?? new URL(url).hostname
}

export const getSite: () => Promise<SiteView> = once(async () => {
  const { name, description, url, demo, organiser, contact, identity, offline, errorReportUrl } =
    await getBuiltSite()
  const units = await getUnitTree()
  const pages = await getCollection('pages')
  return {
    name,
    description,
    url: url.replace(/\/$/, ''),
    isDemo: demo,
    organiser: { name: units.get(organiser).name, path: toUnitPath(organiser) },
    contact,
    identity,
    worksOffline: offline,
    errorReportUrl,
    pages: pages
      .toSorted((a, b) => a.data.order - b.data.order)
      .map(({ id, data }) => ({ id, title: data.title, path: toPagePath(id) })),
  }
})
