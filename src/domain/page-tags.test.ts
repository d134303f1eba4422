import { expect, test } from 'vitest'
import { toPageTags } from './page-tags.ts'
import type { SiteView } from './site-view.ts'

const site: SiteView = {
  name: '云溪区民政事务公开栏',
  description: '公开栏',
  url: 'https://www.example.gov.cn',
  worksOffline: true,
  isDemo: true,
  organiser: { name: '云溪区民政局', path: '/units/yx-mzj/' },
  contact: { phone: '0900-5550100', address: '民生路', hours: '工作日' },
  identity: { siteCode: '0000000000', icp: 'ICP备00000000号', police: '公网安备00000000000000号' },
  pages: [],
}
const url = 'https://www.example.gov.cn/x/'
const names = (head: Parameters<typeof toPageTags>[0]) =>
  toPageTags(head, site, url).map(({ name }) => name)
const siteTags = ['SiteName', 'SiteDomain', 'SiteIDCode']
const columnTags = ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType']

test('the home page has the three tags of the site', () => {
  expect(names({ kind: 'home', title: '首页', description: '公开栏' })).toEqual(siteTags)
})

test('a column page has seven, none of them empty', () => {
  const head = {
    kind: 'column',
    title: '政策文件',
    description: '文件',
    columnType: '政策文件',
    keywords: [],
  } as const
  expect(names(head)).toEqual([...siteTags, ...columnTags])
  expect(toPageTags(head, site, url).every(({ content }) => content !== '')).toBe(true)
})

test('an article page has the ten that are required, and its date to the minute', () => {
  const head = {
    kind: 'article',
    title: '通知',
    description: '一件通知',
    column: { name: '政策文件', type: '政策文件', description: '文件' },
    publishedAt: '2026-11-22 09:05',
    source: '云溪区民政局',
    keywords: [],
  } as const
  expect(names(head)).toEqual([
    ...siteTags,
    ...columnTags,
    'ArticleTitle',
    'PubDate',
    'ContentSource',
    'Description',
    'Url',
  ])
  expect(toPageTags(head, site, url)).toContainEqual({
    name: 'PubDate',
    content: '2026-11-22 09:05',
  })
})
