import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { offeredComponents } from '#domain/markdown/offered-components.ts'

const folder = 'src/components/content'
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.astro'))
  .map((file) => file.replace('.astro', ''))

test('the gate offers exactly the components that pages hand in', () => {
  expect(Object.keys(offeredComponents).toSorted()).toEqual(names.toSorted())
})

test.each(names)('%s takes the attributes that the gate allows', (name) => {
  const source = readFileSync(`${folder}/${name}.astro`, 'utf8')
  const [, body = ''] = /interface Props \{([^}]*)\}/.exec(source) ?? []
  const props = [...body.matchAll(/^\s*(\w+)(\??):/gm)]
  const namesOf = (mark: string) => props.flatMap(([, prop = '', found]) => (found === mark ? [prop] : []))
  expect(namesOf('')).toEqual(offeredComponents[name]?.required)
  expect(namesOf('?')).toEqual(offeredComponents[name]?.optional ?? [])
})
