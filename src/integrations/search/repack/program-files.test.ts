import { describe, expect, test } from 'vitest'
import { indexPages } from '#integrations/search/ask-pagefind.ts'
import { programPaths, toProgramFiles } from './program-files.ts'

const files = await indexPages([{ name: 'a', words: ['abcdefgh'], filters: {} }])

describe('the files of Pagefind that are served', () => {
  test('are its script and its program', () => {
    expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining([...programPaths]))
  })

  test('the script unfolds what it loads first, and filters', () => {
    const script = readScript(toProgramFiles(files, 'const unfoldMeta = (text) => text'))
    expect(script?.startsWith('const unfoldMeta')).toBe(true)
    expect(script?.match(/=unfoldMeta\(/g)).toHaveLength(1)
    expect(script?.match(/=unfoldFilter\(/g)).toHaveLength(1)
  })

  test('no failed load is passed over', () => {
    const swallowed = /"load_(?:index|filter)_chunk"\)\)\.catch/g
    expect(readScript(files)?.match(swallowed)).toHaveLength(2)
    expect(readScript(toProgramFiles(files, ''))?.match(swallowed)).toBeNull()
  })

  test('a script of another form stops the build', () => {
    const script = { path: 'pagefind.js', content: new TextEncoder().encode('search()') }
    expect(() => toProgramFiles([script], '')).toThrow('another form')
  })
})

function readScript(all: typeof files): string | undefined {
  const script = all.find(({ path }) => path === 'pagefind.js')
  return script && new TextDecoder().decode(script.content)
}
