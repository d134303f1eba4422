import { describe, expect, inject, test } from 'vitest'
import { loadCorpus } from '#loaders/corpus-fs.ts'
import { projectRoot } from '../../scripts/lib/project-root.mjs'
import { findMeta, readPages } from './built-pages.ts'
import type { BuiltPage, PageKind } from './built-pages.ts'

const pages = await readPages(inject('siteFolder'))
const articles = pages.filter(({ kind }) => kind === 'article')
const { url = '' } = loadCorpus(projectRoot).corpus.site?.data ?? {}

const siteTags = ['SiteName', 'SiteDomain', 'SiteIDCode']
const columnTags = ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType']
const articleTags = ['ArticleTitle', 'PubDate', 'ContentSource']

/** 国办发〔2017〕47号, 网页标签规范: 3, 7 and 10 mandatory tags. */
const mandatoryTags: Readonly<Record<PageKind, readonly string[]>> = {
  home: siteTags,
  column: [...siteTags, ...columnTags],
  article: [...siteTags, ...columnTags, ...articleTags],
}

describe('the tags of a government site', () => {
  test.each(['home', 'column', 'article'] as const)(
    'are on every %s page, each once and filled in, and none of another kind of page',
    (kind) => {
      const ofKind = pages.filter((page) => page.kind === kind)
      const known = Object.values(mandatoryTags).flat()
      const faults = ofKind.flatMap((page) =>
        known.flatMap((tag) => {
          const values = findMeta(page, tag)
          const isRight = mandatoryTags[kind].includes(tag)
            ? values.length === 1 && values.every(isFilledIn)
            : values.length === 0
          return isRight ? [] : [`${page.path} ${tag}: ${JSON.stringify(values)}`]
        }),
      )
      expect(ofKind.length).toBeGreaterThan(0)
      expect(faults).toEqual([])
    },
  )

  test('tell the minute of publication on a clock of 24 hours, on the day that the page shows', () => {
    const faults = articles.filter((page) => {
      const [published = ''] = findMeta(page, 'PubDate')
      const [year, month, day] = published.slice(0, 10).split('-').map(Number)
      const isShown = page.html.includes(`datetime="${published.replace(' ', 'T')}"`)
      return !(
        /^\d{4}-\d{2}-\d{2} ([01]\d|2[0-3]):[0-5]\d$/.test(published) &&
        isShown &&
        page.html.includes(`${year}年${month}月${day}日`)
      )
    })
    expect(faults.map(({ path }) => path)).toEqual([])
  })
})

describe('every page', () => {
  test('has one title of its own, and a description', () => {
    const titles = Map.groupBy(pages, getTitle)
    const repeated = [...titles].filter(([title, of]) => title === '' || of.length > 1)
    expect(repeated.map(([title, of]) => [title, of.map(({ path }) => path)])).toEqual([])
    const undescribed = pages.filter((page) => !findMeta(page, 'description').every(isFilledIn))
    expect(undescribed.map(({ path }) => path)).toEqual([])
  })

  test('names its own address as the canonical one', () => {
    const faults = pages.filter((page) => {
      const links = page.tags.filter(({ attributes }) => attributes.get('rel') === 'canonical')
      return links.length !== 1 || links[0]?.attributes.get('href') !== url + page.path
    })
    expect(faults.map(({ path }) => path)).toEqual([])
  })

  test('describes itself in JSON-LD that agrees with its tags', () => {
    const faults = pages.filter((page) => {
      const graph = readJsonLd(page)
      const of = (type: string) => graph.find((node) => node['@type'] === type)
      const article = of('Article')
      const [published = ''] = findMeta(page, 'PubDate')
      if (of('BreadcrumbList') === undefined) return true
      if (page.kind !== 'article') return article !== undefined
      return !(
        article?.headline === findMeta(page, 'ArticleTitle')[0] &&
        article?.datePublished === `${published.replace(' ', 'T')}:00+08:00`
      )
    })
    expect(faults.map(({ path }) => path)).toEqual([])
  })
})

/** `null`, `undefined` and `XX` are what a template leaves where a value was missing. */
function isFilledIn(value: string): boolean {
  return value.trim() !== '' && !/null|undefined|\bNaN\b|\[object|XX/.test(value)
}

function getTitle({ tags }: BuiltPage): string {
  return tags
    .filter(({ name }) => name === 'title')
    .map(({ text }) => text)
    .slice(0, 1)
    .join('')
}

function readJsonLd({ tags }: BuiltPage): Record<string, unknown>[] {
  const scripts = tags.filter(({ attributes }) => attributes.get('type') === 'application/ld+json')
  expect(scripts).toHaveLength(1)
  const data = JSON.parse(scripts[0]?.text ?? '') as { '@graph': Record<string, unknown>[] }
  return data['@graph']
}
