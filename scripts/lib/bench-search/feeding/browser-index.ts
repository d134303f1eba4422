import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import { performance } from 'node:perf_hooks'
import type { Browser } from 'playwright-core'
import type { Searcher } from '../searchers/searcher.ts'
import type { VisibleDocument } from '../truth/visible-document.ts'
import type { FeedingWay } from './ways.ts'

/**
 * Asks an index in Chromium, on a page of the language in which it was fed: Pagefind cuts what is
 * typed by the language of the page.
 */
export async function openBrowserIndex(
  browser: Browser,
  way: FeedingWay,
  options: IndexPlace,
): Promise<Searcher> {
  const server = await serve(options.folder, way.language)
  const page = await browser.newPage()
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`)
  return {
    search: async (text) => {
      const start = performance.now()
      const found = await page.evaluate(askPagefind, way.toQuestions(text))
      const ms = performance.now() - start
      const [first = [], ...others] = found
      const near = new Set(others.flat().filter((number) => !first.includes(number)))
      const toRow = (isExact: boolean) => (number: number) => ({
        path: options.documents[number]?.path ?? '',
        isExact,
      })
      const rows = [...first.map(toRow(true)), ...[...near].map(toRow(false))]
      return { rows, exactCount: first.length, firstMs: ms, completeMs: ms }
    },
    close: async () => {
      await page.close()
      server.close()
      server.closeAllConnections()
    },
  }
}

/** Runs in the page. */
async function askPagefind(questions: readonly string[]): Promise<number[][]> {
  const address = '/pagefind.js'
  const pagefind = (await import(address)) as PagefindModule
  // Which page a result is stands in its fragment only; each is loaded once for all questions.
  const kept = globalThis as unknown as { numbers?: Map<string, Promise<number>> }
  const numbers = (kept.numbers ??= new Map())
  const numberOf = (result: PagefindResult) => {
    const known = numbers.get(result.id)
    if (known !== undefined) return known
    const loading = result.data().then(({ url }) => Number(url.split('/')[1]))
    numbers.set(result.id, loading)
    return loading
  }
  const answers: number[][] = []
  for (const question of questions) {
    const { results } = await pagefind.search(question)
    answers.push(await Promise.all(results.map(numberOf)))
  }
  return answers
}

async function serve(folder: string, language: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    if (path === '/') {
      response.setHeader('content-type', 'text/html')
      response.end(`<!doctype html><html lang="${language}"><title>index</title>`)
      return
    }
    readFile(join(folder, path)).then(
      (content) => {
        if (path.endsWith('.js')) response.setHeader('content-type', 'text/javascript')
        if (path.endsWith('.json')) response.setHeader('content-type', 'application/json')
        response.end(content)
      },
      () => response.writeHead(404).end(),
    )
  }).listen(0)
  await new Promise((listening) => server.once('listening', listening))
  return server
}

interface PagefindModule {
  readonly search: (question: string) => Promise<{ readonly results: readonly PagefindResult[] }>
}

interface PagefindResult {
  readonly id: string
  readonly data: () => Promise<{ readonly url: string }>
}

interface IndexPlace {
  readonly folder: string
  /** In the order in which they were indexed. */
  readonly documents: readonly VisibleDocument[]
}
