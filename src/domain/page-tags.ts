import type { ArticleHead, ColumnHead, PageHead, SiteView } from './site-view.ts'

export interface Tag {
  readonly name: string
  readonly content: string
}

/**
 * The meta tags of a government site: 3 on the home page, 7 on a column page, 10 on an article
 * page, and what is optional where it is known (国办发〔2017〕47号, 网页标签规范).
 */
export function toPageTags(head: PageHead, site: SiteView, url: string): Tag[] {
  const siteTags = [
    tag('SiteName', site.name),
    tag('SiteDomain', new URL(site.url).host),
    tag('SiteIDCode', site.identity.siteCode),
  ]
  if (head.kind === 'home') return siteTags
  if (head.kind === 'column') return [...siteTags, ...columnTags(head)]
  return [...siteTags, ...articleColumnTags(head), ...articleTags(head, url)]
}

function columnTags({ title, description, keywords, columnType }: ColumnHead): Tag[] {
  return [
    tag('ColumnName', title),
    tag('ColumnDescription', description),
    tag('ColumnKeywords', [title, ...keywords].join(',')),
    tag('ColumnType', columnType),
  ]
}

function articleColumnTags({ column }: ArticleHead): Tag[] {
  return [
    tag('ColumnName', column.name),
    tag('ColumnDescription', column.description),
    tag('ColumnKeywords', column.name),
    tag('ColumnType', column.type),
  ]
}

function articleTags(head: ArticleHead, url: string): Tag[] {
  return [
    tag('ArticleTitle', head.title),
    tag('PubDate', head.publishedAt),
    tag('ContentSource', head.source),
    ...(head.keywords.length > 0 ? [tag('Keywords', head.keywords.join(','))] : []),
    ...(head.author === undefined ? [] : [tag('Author', head.author)]),
    tag('Description', head.description),
    tag('Url', url),
  ]
}

function tag(name: string, content: string): Tag {
  return { name, content }
}
