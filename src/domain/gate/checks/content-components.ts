import type { Check } from '#domain/gate/check.ts'
import { listEntries } from '#domain/gate/list-entries.ts'
import { getBodyFacts } from '#domain/markdown/body-facts.ts'
import { isComponent } from '#domain/markdown/elements.ts'
import type { BodyElement } from '#domain/markdown/elements.ts'
import { offeredComponents } from '#domain/markdown/offered-components.ts'
import { findClosest } from '#domain/text/edit-distance.ts'

export const contentComponents: Check = {
  code: 'C006',
  severity: 'error',
  title: '组件用不了',
  why: '正文只能用网站提供的组件，属性要写全，而且只能用在 .mdx 文件里。',
  *find(corpus) {
    for (const entry of listEntries(corpus)) {
      const listFaults = entry.file.endsWith('.mdx') ? listMisused : listMisplaced
      for (const element of getBodyFacts(entry).elements) {
        for (const fault of listFaults(element)) {
          const { line, column } = element
          yield { place: { file: entry.file, line, column }, ...fault }
        }
      }
    }
  },
}

const names = Object.keys(offeredComponents)

function* listMisused(element: BodyElement): Generator<Fault> {
  const { name, attributes } = element
  if (!isComponent(name)) return
  const component = offeredComponents[name]
  if (component === undefined) {
    yield { what: `没有 <${name}> 这个组件`, mend: suggest(name, names) }
    return
  }
  const { required, optional = [], areAmounts = false } = component
  const written = attributes.map((attribute) => attribute.name)
  for (const missing of required.filter((known) => !written.includes(known))) {
    yield { what: `<${name}> 缺少属性 ${missing}`, mend: `补上 ${missing}="…"` }
  }
  for (const { name: attribute, value = '' } of attributes) {
    if (![...required, ...optional].includes(attribute)) {
      yield {
        what: `<${name}> 没有属性 ${attribute}`,
        mend: suggest(attribute, [...required, ...optional]),
      }
    } else if (areAmounts && !/^-?\d+(?:\.\d{1,2})?$/.test(value)) {
      yield {
        what: `<${name}> 的 ${attribute} 写的是“${value}”`,
        mend: '写成普通数字，不带单位和千分号',
      }
    }
  }
}

/** Markdown takes a component for an HTML element and shows nothing of it. */
function* listMisplaced({ written }: BodyElement): Generator<Fault> {
  if (!names.includes(written)) return
  yield { what: `.md 文件里用了组件 <${written}>`, mend: '把文件名的 .md 改成 .mdx' }
}

function suggest(name: string, known: readonly string[]): string {
  const closest = findClosest(name, known)
  return closest === undefined ? `只能用 ${known.join('、')}` : `是不是 ${closest}？`
}

interface Fault {
  readonly what: string
  readonly mend: string
}
