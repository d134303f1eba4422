/** What the form says: two units to compare, or why there are none. */
export function readChoice(selects: readonly Select[], asked: URLSearchParams): Choice {
  const [a, b] = selects.map(readOption)
  const isUnknown = selects.some(
    ({ name, value }) => value === '' && (asked.get(name) ?? '') !== '',
  )
  if (isUnknown) return { words: '网址里的单位不在可以比较的单位里，请重新选。' }
  if (a === undefined && b === undefined) return { words: '' }
  if (a === undefined || b === undefined) {
    return { words: `已选${(a ?? b)?.name ?? ''}，请再选一个同类的单位。` }
  }
  if (a.id === b.id) return { words: `两次选的都是${a.name}，请另选一个。` }
  if (a.kind !== b.kind) {
    return {
      words: `${a.name}是${a.kind}，${b.name}是${b.kind}，要公开的事项不同，请选两个同类的单位。`,
    }
  }
  return { words: '', units: [a.id, b.id] }
}

function readOption({ value, selectedOptions }: Select): Option | undefined {
  const option = selectedOptions[0]
  if (value === '' || option === undefined) return undefined
  return { id: value, name: option.text, kind: option.dataset.kind ?? '' }
}

type Select = Pick<HTMLSelectElement, 'name' | 'value' | 'selectedOptions'>

interface Option {
  readonly id: string
  readonly name: string
  readonly kind: string
}

interface Choice {
  readonly words: string
  readonly units?: readonly [string, string]
}
