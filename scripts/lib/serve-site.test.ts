import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { Server } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { assertPortIsFree, getPort, readSiteBase, serveSite } from './serve-site.mjs'

/** 127.0.0.1, and ::1 where the machine has IPv6. */
const loopbackAddresses = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .filter(({ internal }) => internal)
  .map(({ address }) => address)

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('getPort', () => {
  test.each([
    ['', 4321],
    ['0', 0],
    ['8080', 8080],
  ])('PORT "%s" is %i', (text, port) => {
    vi.stubEnv('PORT', text)
    expect(getPort()).toBe(port)
  })

  test.each(['-1', '65536', '80a', '1e3', '8.5'])('PORT "%s" is refused', (text) => {
    vi.stubEnv('PORT', text)
    expect(() => getPort()).toThrow('PORT must be')
  })
})

describe('a site that was built', () => {
  let root: string

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'serve-site-'))
    await writeFile(join(root, 'build.json'), '{"base":"/portal/"}')
    await writeFile(join(root, 'index.html'), 'home')
  })

  afterEach(async () => {
    await rm(root, { recursive: true })
  })

  test('is served at a free port, and its address names the base path', async () => {
    const { server, url } = await serveSite({ root, port: 0 })
    const text = await (await fetch(url)).text()
    server.close()
    expect(url).toMatch(/^http:\/\/localhost:\d+\/portal\/$/)
    expect(text).toBe('home')
  })

  test.each(['{}', '{"base":"portal/"}', '{"base":"/portal"}', '[]', '{"base":1}'])(
    'a build.json of %s is refused',
    async (text) => {
      await writeFile(join(root, 'build.json'), text)
      await expect(readSiteBase(root)).rejects.toThrow('base must begin and end')
    },
  )

  test('a folder without build.json is no site', async () => {
    await expect(readSiteBase(tmpdir())).rejects.toThrow('no built site')
  })
})

describe('a port that another program holds', () => {
  test.each(loopbackAddresses)('on %s is said to be taken', async (host) => {
    const other = createServer()
    const port = await listen(other, host)
    const taken = assertPortIsFree(port)
    await expect(taken).rejects.toThrow(`端口 ${port} 已被其他程序占用`)
    await expect(taken).rejects.toThrow(`Port ${port} is taken`)
    other.close()
  })

  test('is free again once that program ends', async () => {
    const other = createServer()
    const port = await listen(other, '127.0.0.1')
    await new Promise((done) => other.close(done))
    await expect(assertPortIsFree(port)).resolves.toBeUndefined()
  })
})

async function listen(server: Server, host: string): Promise<number> {
  await new Promise<void>((done) => server.listen(0, host, done))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('not listening')
  return address.port
}
