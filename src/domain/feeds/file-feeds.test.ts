import { expect, test } from 'vitest'
import type { FeedItem } from './feed.ts'
import { groupSubjects, kindSubjects, wholeSubject } from './feed-subjects.ts'
import { fileFeeds } from './file-feeds.ts'

const authority = 'www.example.gov.cn'

test('a feed holds what is filed under it, the last change first and of equal age by id', () => {
  const filed = [
    file('b', '2026-01-02 00:00:00', ['all', 'kinds/affairs']),
    file('c', '2026-01-03 00:00:00', ['all']),
    file('a', '2026-01-02 00:00:00', ['all', 'kinds/affairs']),
  ]
  const [all, affairs] = fileFeeds([wholeSubject, ...kindSubjects], filed, authority)
  expect(all?.items.map(({ id }) => id)).toEqual(['c', 'a', 'b'])
  expect(all?.updatedAt).toBe('2026-01-03 00:00:00')
  expect(affairs?.items.map(({ id }) => id)).toEqual(['a', 'b'])
  expect(affairs?.id).toBe('tag:www.example.gov.cn,2026:feeds/kinds/affairs')
})

test('a feed holds the newest fifty, and an old entry that was corrected is one of them', () => {
  const old = file('old', '2026-12-31 00:00:01', ['all'])
  const filed = Array.from({ length: 60 }, (_, n) =>
    file(`n${String(n).padStart(2, '0')}`, `2026-02-01 00:${String(n).padStart(2, '0')}:00`, [
      'all',
    ]),
  )
  const [all] = fileFeeds([wholeSubject], [...filed, old], authority)
  expect(all?.items).toHaveLength(50)
  expect(all?.items[0]?.id).toBe('old')
  expect(all?.items.at(-1)?.id).toBe('n11')
})

test('a feed in which nothing has been told is there, with a time that no clock gave', () => {
  const feeds = fileFeeds(groupSubjects, [], authority)
  expect(feeds).toHaveLength(8)
  expect(new Set(feeds.map(({ updatedAt }) => updatedAt))).toEqual(new Set(['2026-01-01 00:00:00']))
})

function file(id: string, updatedAt: string, slugs: string[]) {
  const item: FeedItem = {
    ...{ id, path: '/', title: id, lines: [], author: undefined, categories: [] },
    publishedAt: '2026-01-01 00:00:00',
    updatedAt,
  }
  return { item, slugs }
}
