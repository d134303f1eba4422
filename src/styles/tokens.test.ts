import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { contrast } from './testing/contrast.ts'
import { readModes } from './testing/read-modes.ts'
import { listStyleTexts } from './testing/style-texts.ts'

const modes = readModes(readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8'))
const grounds = ['paper', 'card', 'seal-wash', 'reading']
const texts = ['ink', 'ink-2', 'seal', 'link', 'ok', 'warn', 'bad']
const charts = ['chart-1', 'chart-2', 'chart-3', 'chart-4', 'chart-5', 'chart-6']

describe.each(Object.entries(modes))('in %s', (_mode, colours) => {
  it.each(cross(texts, grounds))('%s on %s has 7:1', (text, ground) => {
    expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(7)
  })

  // WCAG 1.4.11: what one must see to use a control or to read a chart.
  it.each(cross(['line-strong', ...charts], ['paper', 'card']))(
    '%s on %s has 3:1',
    (mark, ground) => {
      expect(contrast(colours[mark], colours[ground])).toBeGreaterThanOrEqual(3)
    },
  )
})

test('the icon and what a phone shows around the page have the red and the paper of the tokens', () => {
  const { seal, paper } = modes['light colours']
  const root = join(import.meta.dirname, '../..')
  const icon = readFileSync(join(root, 'public/favicon.svg'), 'utf8')
  const manifest = readFileSync(join(root, 'src/pages/manifest.webmanifest.ts'), 'utf8')
  expect(icon).toContain(`fill="${seal}"`)
  expect(manifest).toContain(`theme_color: '${seal}'`)
  expect(manifest).toContain(`background_color: '${paper}'`)
})

describe('styles', () => {
  const styles = listStyleTexts()

  it('have no colour of their own: all stand in the tokens', () => {
    const colour = /#[\da-f]{3,8}\b(?![^{}]*\{)|\b(?:rgb|hsl|oklch|color-mix)\(/i
    expect(styles.filter(({ text }) => colour.test(text)).map(({ file }) => file)).toEqual([])
  })

  it('set text in the inks and on the grounds whose contrast is computed', () => {
    expect(listTokens(/(?<![\w-])color: var\(--([\w-]+)/g)).toEqual(
      expectSubsetOf([...texts, 'paper']),
    )
    expect(listTokens(/background(?:-color)?: var\(--([\w-]+)/g)).toEqual(
      expectSubsetOf([...grounds, 'ink']),
    )
  })

  function listTokens(pattern: RegExp): string[] {
    return [
      ...new Set(
        styles.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, name = '']) => name)),
      ),
    ]
  }
})

function expectSubsetOf(names: readonly string[]): unknown {
  return expect.toSatisfy(
    (found: string[]) => found.length > 1 && found.every((one) => names.includes(one)),
  )
}

function cross(ones: readonly string[], others: readonly string[]): [string, string][] {
  return ones.flatMap((one) => others.map((other): [string, string] => [one, other]))
}
