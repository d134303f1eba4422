/**
 * Gives the page the letters and colours that were chosen before. Stands in the head and runs before
 * anything is painted. The control works by style alone: without this script, or where storage is
 * shut, a choice holds for one page.
 */
const names = ['size', 'colour'] as const

recall()
// The control comes after this script; a page taken back from memory may show an older choice.
for (const event of ['DOMContentLoaded', 'pageshow', 'storage']) addEventListener(event, recall)

addEventListener('change', ({ target }) => {
  const { name, value } = target as HTMLInputElement
  if (isName(name)) choose(name, value)
})

addEventListener('reset', ({ target }) => {
  if ((target as Element).id === 'display') for (const name of names) choose(name, '')
})

function recall(): void {
  try {
    for (const name of names) show(name, localStorage.getItem(toKey(name)) ?? '')
  } catch {
    // Storage is shut.
  }
}

function choose(name: Name, value: string): void {
  show(name, value)
  try {
    localStorage.setItem(toKey(name), value)
  } catch {
    // Storage is shut.
  }
}

function show(name: Name, value: string): void {
  document.documentElement.dataset[name] = value
  for (const radio of document.querySelectorAll<HTMLInputElement>(`#display-panel [name=${name}]`))
    radio.checked = radio.value === value
}

function toKey(name: Name): string {
  return `gongkailan:${name}`
}

function isName(name: string): name is Name {
  return (names as readonly string[]).includes(name)
}

type Name = (typeof names)[number]
