import { describe, expect, test } from 'vitest'
import type { Attachment } from './attachment-content.ts'
import { type Attaching, groupByFile } from './attachment-owner.ts'
import { toAttachmentView } from './attachment-view.ts'

function createAttaching(entry: string, publishedAt: string, more: Partial<Attaching> = {}) {
  const owner = {
    kind: 'affairs',
    title: `${entry}公示`,
    path: `/affairs/2026/${entry}/`,
    publishedAt,
    changedAt: publishedAt,
    source: '桐花社区',
    contact: { phone: { number: '0900-5550101', of: '桐花社区' } },
    isDemo: true,
  } as const
  return { file: 'attachments/2026/list.pdf', title: '名单', ordinal: undefined, owner, ...more }
}

const attachment: Attachment = {
  file: 'attachments/2026/list.pdf',
  bytes: 2048,
  digest: 'd',
  content: { kind: 'pdf', pages: ['一'] },
}

function createView(...attachings: Attaching[]) {
  const [owned, ...others] = groupByFile(attachings)
  expect(others).toEqual([])
  if (owned === undefined) throw new Error('no file')
  return toAttachmentView(owned, attachment)
}

describe('an attachment of several entries', () => {
  const later = createAttaching('b', '2026-10-02 09:00', { title: '名单（再次公示）', alt: '名单' })
  const earlier = createAttaching('a', '2026-09-01 09:00')

  test('has the title that the first published one gives it', () => {
    expect(createView(later, earlier).title).toBe('名单')
  })

  test('names every entry once, the first published first', () => {
    const { owners } = createView(later, earlier, { ...later, ordinal: 2 })
    expect(owners.map(({ path }) => path)).toEqual(['/affairs/2026/a/', '/affairs/2026/b/'])
  })

  test('takes the words for a picture from whichever entry has them', () => {
    expect(createView(later, earlier).alt).toBe('名单')
  })
})

test('attachments of one name are told apart by their entry and their place in it', () => {
  const first = createView(createAttaching('a', '2026-09-01 09:00', { ordinal: 1 }))
  const second = createView(createAttaching('a', '2026-09-01 09:00', { ordinal: 2 }))
  expect(first.pageTitle).toBe('名单（a公示附件1）')
  expect(second.pageTitle).toBe('名单（a公示附件2）')
  expect(createView(createAttaching('b', '2026-09-01 09:00')).pageTitle).toBe('名单（b公示附件）')
})

test('the original lies where the data files are', () => {
  const view = createView(createAttaching('a', '2026-09-01 09:00'))
  expect(view.filePath).toBe('/data/attachments/2026/list.pdf')
})
