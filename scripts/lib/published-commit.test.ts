import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPublishedCommit } from './published-commit.ts'

const commit = 'a'.repeat(40)
const answers: Readonly<Record<string, string>> = {
  '/build.json': JSON.stringify({ base: '/', commit }),
  '/no-repository.json': JSON.stringify({ base: '/' }),
  '/other.json': JSON.stringify({ commit: '--upload-pack=touch /tmp/a' }),
  '/page.json': '<!doctype html>',
}
const server = createServer(({ url = '' }, response) => {
  const answer = answers[url]
  response.writeHead(answer === undefined ? 404 : 200).end(answer ?? '{}')
})
let address: string

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
  server.closeAllConnections()
})

test('the published site says what it was made of', async () => {
  expect(await readPublishedCommit(`${address}/build.json`)).toBe(commit)
})

test.each(['no-repository.json', 'other.json', 'page.json', 'absent.json'])(
  '%s says nothing',
  async (file) => {
    expect(await readPublishedCommit(`${address}/${file}`)).toBeUndefined()
  },
)

test('where nobody answers, nothing is known', async () => {
  expect(await readPublishedCommit('http://127.0.0.1:9/build.json')).toBeUndefined()
})
