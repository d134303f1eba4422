import type { Check } from '#domain/gate/check.ts'
import { listEntries } from '#domain/gate/list-entries.ts'
import { getBodyFacts } from '#domain/markdown/body-facts.ts'

export const contentAttributes: Check = {
  code: 'C004',
  severity: 'error',
  title: 'HTML 里有事件或样式',
  why: '事件属性会在居民的手机上运行代码，样式属性会盖住或藏起内容。',
  *find(corpus) {
    for (const entry of listEntries(corpus)) {
      for (const { line, column, name, attributes } of getBodyFacts(entry).elements) {
        for (const attribute of attributes) {
          if (!refusedPattern.test(attribute.name)) continue
          yield {
            place: { file: entry.file, line, column },
            what: `<${name}> 上有“${attribute.name}”`,
            mend: '删去这个属性',
          }
        }
      }
    }
  },
}

/** All event handlers begin with `on`; `srcdoc` holds a page of its own. */
export const refusedPattern = /^(?:on[a-z]+|style|srcdoc)$/
