import { kindNames } from '#domain/kind-names.ts'
import type { Suggestion } from '#domain/search/terms/suggestions.ts'
import { createElement } from './elements.ts'

/** One suggestion: its name with what was typed marked, and what it is. */
export function createOption(suggestion: Suggestion, id: string): HTMLLIElement {
  const { text, mark } = suggestion
  const name = createElement('span', 'name', [
    text.slice(0, mark.from),
    createElement('mark', '', [text.slice(mark.from, mark.to)]),
    text.slice(mark.to),
  ])
  const what = createElement('span', 'what', [toWhat(suggestion)])
  const option = createElement('li', '', [name, ' ', what])
  option.id = id
  option.setAttribute('role', 'option')
  option.setAttribute('aria-selected', 'false')
  return option
}

/** A unit that is known by another name is told by its own. */
function toWhat({ term, text }: Suggestion): string {
  if (term.kind === 'unit') return text === term.text ? '公开栏' : `${term.text}公开栏`
  if (term.kind !== 'title') return names[term.kind]
  const folder = term.path?.split('/')[1] ?? ''
  return folder in kindNames ? kindNames[folder as keyof typeof kindNames] : '标题'
}

const names = { item: '公开事项', topic: '主题', expression: '常用说法', number: '文件字号' }
