import type { Crumb, PageHead, SiteView } from './site-view.ts'

/** schema.org data of a page: its breadcrumb, and the article or site that it is. */
export function toJsonLd(
  head: PageHead,
  site: SiteView,
  crumbs: readonly Crumb[],
  toUrl: (path: string) => string,
): Record<string, unknown> {
  const publisher = { '@type': 'GovernmentOrganization', name: site.organiser.name }
  const graph: unknown[] = [toBreadcrumbs(crumbs, toUrl)]
  if (head.kind === 'home') {
    graph.push({
      '@type': 'WebSite',
      name: site.name,
      url: toUrl('/'),
      inLanguage: 'zh-CN',
      publisher,
    })
  }
  if (head.kind === 'article') {
    graph.push({
      '@type': 'Article',
      headline: head.title,
      description: head.description,
      datePublished: `${head.publishedAt.replace(' ', 'T')}:00+08:00`,
      inLanguage: 'zh-CN',
      author: { '@type': 'GovernmentOrganization', name: head.source },
      publisher,
    })
  }
  return { '@context': 'https://schema.org', '@graph': graph }
}

function toBreadcrumbs(crumbs: readonly Crumb[], toUrl: (path: string) => string): unknown {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      ...(path === undefined ? {} : { item: toUrl(path) }),
    })),
  }
}
