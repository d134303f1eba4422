import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { fieldDocsFile, findDescription, listFields, toFieldDocs } from './field-docs.ts'
import { projectRoot } from './project-root.mjs'

const schemas = await loadSchemas()

test('the documentation of the fields is what the schemas say', () => {
  const written = readFileSync(join(projectRoot, fieldDocsFile), 'utf-8')
  expect(written, 'run `node scripts/write-field-docs.ts`').toBe(toFieldDocs())
})

test('every schema is found', () => {
  expect(schemas.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['affairSchema', 'policySchema', 'siteSchema', 'tableSchema']),
  )
})

test.each(schemas)('every field of $name has a sentence for the clerk', ({ schema }) => {
  const fields = listFields(schema)
  const silent = fields.filter(({ type }) => !/[。？！]$/.test(findDescription(type) ?? ''))
  expect(fields.length).toBeGreaterThan(0)
  expect(silent.map(({ path }) => path.join(' › '))).toEqual([])
})

test('nested fields stand below their parent', () => {
  const schema = z.object({
    outer: z
      .array(z.object({ inner: z.string().describe('内。') }))
      .default([])
      .describe('外。'),
  })
  expect(listFields(schema).map(({ path }) => path)).toEqual([['outer'], ['outer', 'inner']])
})

test('a field that is optional keeps the description of what is optional', () => {
  expect(findDescription(z.string().describe('一句话。').optional())).toBe('一句话。')
  expect(findDescription(z.string().optional())).toBeUndefined()
})

/** The schemas that are exported under `src/schemas`, whatever their file. */
async function loadSchemas(): Promise<{ name: string; schema: z.ZodObject }[]> {
  const files = globSync('src/schemas/*.ts', { cwd: projectRoot }).toSorted()
  const modules = await Promise.all(
    files.map((file) => import(pathToFileURL(join(projectRoot, file)).href) as Promise<object>),
  )
  return modules.flatMap((module) =>
    Object.entries(module).flatMap(([name, value]: [string, unknown]) =>
      value instanceof z.ZodObject ? [{ name, schema: value }] : [],
    ),
  )
}
