import type { Check } from '#domain/gate/check.ts'
import { listEntries } from '#domain/gate/list-entries.ts'
import { acceptedElements } from '#domain/markdown/accepted-html.ts'
import { getBodyFacts } from '#domain/markdown/body-facts.ts'
import { isComponent } from '#domain/markdown/elements.ts'
import type { BodyElement } from '#domain/markdown/elements.ts'
import { offeredComponents } from '#domain/markdown/offered-components.ts'

export const contentElements: Check = {
  code: 'C003',
  severity: 'error',
  title: '不接受的 HTML',
  why: '正文里的 HTML 会原样进入网页，只放行不会运行、不会盖住页面的。',
  *find(corpus) {
    for (const entry of listEntries(corpus)) {
      for (const element of getBodyFacts(entry).elements) {
        const fault = findFault(element)
        if (fault === undefined) continue
        yield { place: { file: entry.file, line: element.line, column: element.column }, ...fault }
      }
    }
  },
}

function findFault({ name, written, form }: BodyElement) {
  if (form === 'unfinished') {
    return { what: 'HTML 标签没有写完', mend: '补上“>”和引号；小于号写成“＜”或“小于”' }
  }
  // Components have a check of their own, in Markdown too.
  if (isComponent(name) || Object.hasOwn(offeredComponents, written)) return undefined
  if (form === 'comment' || name === '' || acceptedElements.has(name)) return undefined
  return {
    what: `不接受 <${name}>`,
    mend: alternatives[name] ?? '删去这个标签，改用 Markdown 写法',
  }
}

const alternatives: Readonly<Record<string, string>> = {
  a: '链接写成 [文字](地址)',
  img: '图片写成 ![说明](地址)',
  h1: '标题写在文件开头的 title 里，正文从二级标题 ## 写起',
  center: '删去这个标签；版式由网站统一',
  font: '删去这个标签；字体由网站统一',
  iframe: '删去它；把内容写成正文，或给出链接',
  form: '删去它；网站不收集信息，写上联系方式',
}
