import { readStored, writeStored } from '#client/stored-text.ts'

/**
 * Gives the page the letters, colours and keys that were chosen before. Stands in the head and runs before
 * anything is painted. The control works by style alone: without this script, or where storage is
 * shut, a choice holds for one page.
 */
const names = ['size', 'colour', 'slash'] as const

recall()
// The control comes after this script; a page taken back from memory may show an older choice.
for (const event of ['DOMContentLoaded', 'pageshow', 'storage']) addEventListener(event, recall)

addEventListener('change', ({ target }) => {
  const radio = target as HTMLInputElement
  for (const name of names) if (name === radio.name) choose(name, radio.value)
})

addEventListener('reset', ({ target }) => {
  if ((target as Element).id === 'display') for (const name of names) choose(name, '')
})

function recall(): void {
  for (const name of names) {
    const value = readStored(name)
    if (value !== undefined) show(name, value ?? '')
  }
}

function choose(name: Name, value: string): void {
  show(name, value)
  writeStored(name, value)
}

function show(name: Name, value: string): void {
  document.documentElement.dataset[name] = value
  for (const radio of document.querySelectorAll<HTMLInputElement>(`#display [name=${name}]`))
    radio.checked = radio.value === value
}

type Name = (typeof names)[number]
