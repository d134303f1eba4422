import type { Check } from '#domain/gate/check.ts'
import { listEntries } from '#domain/gate/list-entries.ts'
import { acceptedAttributes, acceptedElements } from '#domain/markdown/accepted-html.ts'
import { getBodyFacts } from '#domain/markdown/body-facts.ts'
import { offeredComponents } from '#domain/markdown/offered-components.ts'
import { refusedPattern } from './content-attributes.ts'

export const contentHtmlAttributes: Check = {
  code: 'C010',
  severity: 'error',
  title: '不接受的 HTML 属性',
  why: '有的属性会顶替网页自己的部件，或把内容藏起来，只放行说明文字的。',
  *find(corpus) {
    for (const entry of listEntries(corpus)) {
      for (const { line, column, name, written, attributes } of getBodyFacts(entry).elements) {
        // What Markdown takes for an element was meant as a component.
        if (!acceptedElements.has(name) || Object.hasOwn(offeredComponents, written)) continue
        for (const attribute of attributes) {
          // Those that run code have a check of their own.
          if (acceptedAttributes.has(attribute.name) || refusedPattern.test(attribute.name))
            continue
          yield {
            place: { file: entry.file, line, column },
            what: `<${name}> 上有“${toWrittenName(attribute.name)}”`,
            mend: '删去这个属性；版式和编号由网站统一',
          }
        }
      }
    }
  },
}

/** The parser gives names without hyphens, and two of them as scripts know them. */
function toWrittenName(name: string): string {
  if (name === 'classname') return 'class'
  if (name === 'htmlfor') return 'for'
  return name.replace(/^(aria|data)(?=.)/, '$1-')
}
