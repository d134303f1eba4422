import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listFiles, readGuide } from './lib/publishing-guide.ts'
import { projectRoot } from './lib/project-root.mjs'

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...globSync('docs/{architecture,dependencies,发布指南,字段说明}.md', { cwd: projectRoot }),
  ...globSync('docs/decisions/*.md', { cwd: projectRoot }),
].toSorted()

describe.each(documents)('%s', (document) => {
  const text = read(document)

  test('names only paths that exist', () => {
    const givenWhole = listFiles(readGuide()).map(({ file }) => file)
    const missing = findPaths(text).filter((path) => !givenWhole.includes(path) && !exists(path))
    expect(missing).toEqual([])
  })

  test('links only to files that exist', () => {
    const targets = [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(
      ([, target = '']) => target,
    )
    const local = targets.filter((target) => !target.includes('://'))
    const missing = local.filter(
      (target) => !existsSync(join(projectRoot, dirname(document), target)),
    )
    expect(missing).toEqual([])
  })

  test('gives only commands that package.json has', () => {
    const { scripts } = readPackage()
    const commands = [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)]
    const names = commands.map(([, run, short]) => run ?? short ?? '')
    expect(names.filter((name) => !(name in scripts))).toEqual([])
  })
})

test('the documents are found', () => {
  expect(documents.length).toBeGreaterThan(15)
  expect(findPaths(read('docs/architecture.md')).length).toBeGreaterThan(30)
})

describe('docs/architecture.md', () => {
  test('has the rooms and imports that the linter enforces', () => {
    const rooms = findRooms(read('docs/architecture.md'))
    expect(Object.fromEntries(rooms.map(({ room, mayImport }) => [room, mayImport]))).toEqual(
      findLintedImports(read('eslint.config.mjs')),
    )
  })

  test('calls the rooms pure that the linter keeps pure', () => {
    const [, list = ''] =
      /if \(\[(.*?)\]\.includes\(layer\)\) patterns\.push\(impure\)/.exec(
        read('eslint.config.mjs'),
      ) ?? []
    const pure = findRooms(read('docs/architecture.md')).filter(({ isPure }) => isPure)
    expect(pure.map(({ room }) => room)).toEqual(
      [...list.matchAll(/'(\w+)'/g)].map(([, name]) => name),
    )
  })
})

test('docs/dependencies.md has one line for each dependency', () => {
  const [inBuild = '', inDevelopment = ''] = read('docs/dependencies.md').split('## In development')
  const { dependencies, devDependencies } = readPackage()
  expect(listDependencies(inBuild)).toEqual(Object.keys(dependencies))
  expect(listDependencies(inDevelopment)).toEqual(Object.keys(devDependencies))
})

test('README.md names the variables that the environment reads', () => {
  const findVariables = (text: string) => new Set(text.match(/\bPORTAL_[A-Z]+\b/g))
  const known = findVariables(read('src/loaders/environment.ts'))
  expect(known.size).toBeGreaterThan(0)
  expect(findVariables(read('README.md'))).toEqual(known)
})

test('CONTRIBUTING.md stays under 100 lines', () => {
  expect(read('CONTRIBUTING.md').split('\n').length).toBeLessThan(100)
})

test('decisions are numbered one after the other, short, and of the same four parts', () => {
  const decisions = documents.filter((document) => document.startsWith('docs/decisions/'))
  expect(decisions.length).toBeGreaterThan(0)
  for (const [index, decision] of decisions.entries()) {
    const text = read(decision)
    expect(decision).toContain(`/${String(index + 1).padStart(4, '0')}-`)
    expect(text.split('\n').length, decision).toBeLessThanOrEqual(14)
    expect(text).toMatch(
      new RegExp(
        `^# ${index + 1}\\. .+\\n\\n\\*\\*Context\\.\\*\\* [^]+\\n\\n\\*\\*Decision\\.\\*\\* [^]+\\n\\n\\*\\*Consequence\\.\\*\\* `,
      ),
    )
  }
})

test('the screenshot is 1280 pixels wide and below 200 kB', () => {
  const png = readFileSync(join(projectRoot, 'docs/images/board.png'))
  // The width stands in the first chunk, after the signature, its length and its name.
  expect(png.readUInt32BE(16)).toBe(1280)
  expect(png.byteLength).toBeLessThan(200_000)
})

/** Code spans that are paths of this repository; `<x>` stands for any name. */
function findPaths(text: string): string[] {
  const spans = [...text.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span)
  return spans.filter((span) =>
    /^(?:(?:src|scripts|tests|docs|content|data|public)\/\S*|[\w-]+\.config\.\w+)$/.test(span),
  )
}

function exists(path: string): boolean {
  if (!path.includes('<')) return existsSync(join(projectRoot, path))
  return globSync(path.replaceAll(/<[^>]+>/g, '*'), { cwd: projectRoot }).length > 0
}

/** The table of rooms: each row's room, what it may import, and whether it is pure. */
function findRooms(text: string) {
  const rows = text.matchAll(/^\| `(\w+)` \| (nothing|(?:`\w+`(?:, )?)+) \| (yes )?\|$/gm)
  return [...rows].map(([, room = '', imports = '', pure]) => ({
    room,
    mayImport: [...imports.matchAll(/`(\w+)`/g)].map(([, name = '']) => name).toSorted(),
    isPure: pure !== undefined,
  }))
}

/** What each layer may import: all layers that its rule does not forbid. */
function findLintedImports(config: string): Record<string, string[]> {
  const [, table = ''] = /const forbiddenLayers = \{([^}]*)\}/.exec(config) ?? []
  const rules = [...table.matchAll(/^\s+(\w+): '([\w|]+)',$/gm)]
  const layers = rules.map(([, layer = '']) => layer)
  return Object.fromEntries(
    rules.map(([, layer = '', forbidden = '']) => {
      const closed = [layer, ...forbidden.split('|')]
      return [layer, layers.filter((other) => !closed.includes(other)).toSorted()]
    }),
  )
}

function listDependencies(text: string): string[] {
  return [...text.matchAll(/^- `([^`]+)`: \S/gm)].map(([, name = '']) => name)
}

function readPackage() {
  return JSON.parse(read('package.json')) as {
    readonly scripts: Record<string, string>
    readonly dependencies: Record<string, string>
    readonly devDependencies: Record<string, string>
  }
}

function read(file: string): string {
  return readFileSync(join(projectRoot, file), 'utf-8')
}
