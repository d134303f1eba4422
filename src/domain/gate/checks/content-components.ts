import type { Check } from '#domain/gate/check.ts'
import { listEntries } from '#domain/gate/list-entries.ts'
import { getBodyFacts } from '#domain/markdown/body-facts.ts'
import { findClosest } from '#domain/text/edit-distance.ts'

export const contentComponents: Check = {
  code: 'C006',
  severity: 'error',
  title: '没有这个组件',
  why: '正文只能用网站提供的组件，别的生成不出来。',
  *find(corpus) {
    for (const entry of listEntries(corpus)) {
      if (!entry.file.endsWith('.mdx')) continue
      for (const { line, column, name } of getBodyFacts(entry).elements) {
        if (!/^[A-Z]|\./.test(name) || offeredComponents.includes(name)) continue
        const closest = findClosest(name, offeredComponents)
        yield {
          place: { file: entry.file, line, column },
          what: `没有 <${name}> 这个组件`,
          mend:
            closest === undefined
              ? `只能用 ${offeredComponents.join('、')}`
              : `是不是 <${closest}>？`,
        }
      }
    }
  },
}

/** What pages hand in to the body of an entry. */
const offeredComponents = ['Figure', 'Statement', 'DataTable']
