import { expect, test } from 'vitest'
import { toPublications } from './publication.ts'

const file = 'content/affairs/2026/a.md'
const data = {
  title: '收支明细',
  publishedAt: '2026-10-10 09:30',
  tables: [{ data: '2026/a.csv', caption: '明细' }],
  attachments: [{ file: 'attachments/2026/a.pdf', title: '原件', alt: '盖章的原件' }],
}

function publish(change: object = {}, body = '居民可以查阅票据。\n') {
  const [publication] = toPublications({
    kind: 'affairs',
    id: 'a',
    file,
    data: { ...data, ...change },
    body,
  })
  if (publication === undefined) throw new Error('nothing published')
  return publication
}

test('an entry is published under its kind and id, with its tables and attachments', () => {
  expect(publish()).toMatchObject({
    key: 'affairs/a',
    publishedAt: '2026-10-10 09:30',
    isOnWeb: true,
    isWithdrawn: false,
    files: ['data/affairs/2026/a.csv', 'data/attachments/2026/a.pdf'],
  })
})

test('a word of the title, of the body or of a caption is content', () => {
  const { content } = publish()
  expect(publish({ title: '收入明细' }).content).not.toBe(content)
  expect(publish({}, '居民可以查阅账本。').content).not.toBe(content)
  expect(publish({ tables: [{ data: '2026/a.csv', caption: '总表' }] }).content).not.toBe(content)
})

test('spaces, lines, empty lists and words for the search are not', () => {
  const { content } = publish()
  expect(publish({}, '\n居民可以查阅票据。').content).toBe(content)
  expect(publish({ keywords: ['收支'], procedure: [] }).content).toBe(content)
  const described = { file: 'attachments/2026/a.pdf', title: '原件', alt: '盖章的原件，共两页' }
  expect(publish({ attachments: [described] }).content).toBe(content)
})

test('the order of fields says nothing, the order of a list does', () => {
  const { title, ...others } = data
  const [turned] = toPublications({
    kind: 'affairs',
    id: 'a',
    file,
    data: { ...others, title },
    body: '居民可以查阅票据。',
  })
  expect(turned?.content).toBe(publish().content)
  const twice = [...data.tables, { data: '2026/b.csv', caption: '附表' }]
  expect(publish({ tables: twice }).content).not.toBe(
    publish({ tables: twice.toReversed() }).content,
  )
})

test('a ranking is published period by period, with its own corrections', () => {
  const periods = [
    { period: '2026-Q2', publishedAt: '2026-07-15 10:00' },
    {
      period: '2026-Q3',
      publishedAt: '2026-10-15 10:00',
      corrections: [{ on: '2026-10-20', note: '改正一个得分。' }],
    },
  ]
  const publications = toPublications({
    kind: 'rankings',
    id: 'disclosure',
    file: 'content/rankings/disclosure.md',
    data: { periods },
    body: '',
  })
  expect(publications.map(({ key, notes, files }) => ({ key, notes, files }))).toEqual([
    {
      key: 'rankings/disclosure/2026-Q2',
      notes: [],
      files: ['data/rankings/disclosure/2026-Q2.csv'],
    },
    {
      key: 'rankings/disclosure/2026-Q3',
      notes: ['2026-10-20 改正一个得分。'],
      files: ['data/rankings/disclosure/2026-Q3.csv'],
    },
  ])
})

test('front matter that is none, and a page, publish nothing', () => {
  expect(toPublications({ kind: 'affairs', id: 'a', file, data: '标题', body: '' })).toEqual([])
  expect(toPublications({ kind: 'pages', id: 'a', file, data, body: '' })).toEqual([])
})
