import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import type { IncomingHttpHeaders, Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createStaticServer } from './static-server.mjs'

const folder = await mkdtemp(join(tmpdir(), 'static-server-'))
const root = join(folder, 'site')
const policy = "default-src 'self'"
const longText = '公开栏'.repeat(500)

let server: Server
let port: number

beforeAll(async () => {
  await writeFiles({
    'secret.txt': 'outside',
    'site/index.html': '<h1>home</h1>',
    'site/404.html': '<h1>not here</h1>',
    'site/units/index.html': '<h1>units</h1>',
    'site/empty/x.txt': 'x',
    'site/data/排名 2016.csv': 'a,b\n',
    'site/long.js': longText,
    'site/pagefind/zh.pf_meta': 'bytes',
    'site/_headers': `# policy\n/*\n  Content-Security-Policy: ${policy}\n/portal/data/*\n  X-Data: yes\n`,
  })
  await symlink(join(folder, 'secret.txt'), join(root, 'link.txt'))
  server = createStaticServer({ root, base: '/portal/' })
  port = await listen(server)
})

afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

describe('a site under a base path', () => {
  test.each([
    ['/portal/', 200, 'home'],
    ['/portal/index.html', 200, 'home'],
    ['/portal/units/', 200, 'units'],
    ['/portal/units/?year=2026', 200, 'units'],
    ['/portal/nothing/', 404, 'not here'],
    ['/portal/empty/', 404, 'not here'],
    ['/portal/long.js/', 404, 'not here'],
    ['/units/', 404, 'not here'],
    ['/portalx', 404, 'not here'],
  ])('%s answers %i', async (path, status, text) => {
    const answer = await get(path)
    expect(answer.status).toBe(status)
    expect(answer.text).toContain(text)
  })

  test.each([
    ['/', 302, '/portal/'],
    ['/portal', 301, '/portal/'],
    ['/portal/units?year=2026', 301, '/portal/units/?year=2026'],
  ])('%s leads by %i to %s', async (path, status, location) => {
    const answer = await get(path)
    expect(answer.status).toBe(status)
    expect(answer.headers.location).toBe(location)
  })

  test('a site without a base path answers at the root', async () => {
    const plain = createStaticServer({ root, base: '/' })
    const plainPort = await listen(plain)
    const answer = await get('/units/', { port: plainPort })
    plain.close()
    expect(answer.status).toBe(200)
  })
})

describe('paths that name nothing in the site', () => {
  test.each([
    '/portal/../secret.txt',
    '/portal/../../secret.txt',
    '/portal/%2e%2e/secret.txt',
    '/portal/%2E%2E%2Fsecret.txt',
    '/portal/..%5csecret.txt',
    '/portal/..\\secret.txt',
    '/portal/units/../../../secret.txt',
    '/portal//units',
    '/portal/%00',
    '/portal/%zz',
    '//example.org/portal/',
  ])('%s is refused', async (path) => {
    const answer = await get(path)
    expect(answer.status).toBe(400)
    expect(answer.text).not.toContain('outside')
  })

  test('a twice encoded path is a file name, not a way out', async () => {
    expect((await get('/portal/%252e%252e%252fsecret.txt')).status).toBe(404)
  })

  test('a link that leads out of the site is not followed', async () => {
    expect((await get('/portal/link.txt')).status).toBe(404)
  })

  test("the host's own files are not served", async () => {
    expect((await get('/portal/_headers')).status).toBe(404)
  })
})

describe('headers', () => {
  test.each([
    ['/portal/', 'text/html; charset=utf-8'],
    ['/portal/long.js', 'text/javascript; charset=utf-8'],
    [`/portal/data/${encodeURIComponent('排名 2016')}.csv`, 'text/csv; charset=utf-8'],
    ['/portal/pagefind/zh.pf_meta', 'application/octet-stream'],
    ['/portal/nothing', 'text/html; charset=utf-8'],
  ])('%s is sent as %s', async (path, type) => {
    expect((await get(path)).headers['content-type']).toBe(type)
  })

  test.each(['/portal/', '/portal/nothing', '/portal', '/portal/%zz'])(
    'the policy of _headers reaches %s',
    async (path) => {
      expect((await get(path)).headers['content-security-policy']).toBe(policy)
    },
  )

  test('a rule reaches only the paths that it names', async () => {
    expect((await get('/portal/data/x')).headers['x-data']).toBe('yes')
    expect((await get('/portal/units/')).headers['x-data']).toBeUndefined()
  })

  test('text is compressed for those who accept it', async () => {
    const answer = await get('/portal/long.js', { headers: { 'accept-encoding': 'br, gzip' } })
    expect(answer.headers['content-encoding']).toBe('gzip')
    expect(answer.headers['content-length']).toBe(String(answer.bytes.length))
    expect(gunzipSync(answer.bytes).toString()).toBe(longText)
  })

  test.each(['', 'br', 'gzip;q=0'])('accept-encoding "%s" gets plain text', async (coding) => {
    const answer = await get('/portal/long.js', { headers: { 'accept-encoding': coding } })
    expect(answer.headers['content-encoding']).toBeUndefined()
    expect(answer.text).toBe(longText)
  })

  test('data that is compressed already is sent as it is', async () => {
    const headers = { 'accept-encoding': 'gzip' }
    const answer = await get('/portal/pagefind/zh.pf_meta', { headers })
    expect(answer.headers['content-encoding']).toBeUndefined()
  })
})

describe('requests', () => {
  test('an unchanged file is not sent again', async () => {
    const { headers } = await get('/portal/')
    const etag = headers.etag ?? ''
    const again = await get('/portal/', { headers: { 'if-none-match': `"other", ${etag}` } })
    expect(again.status).toBe(304)
    expect(again.text).toBe('')
    const other = await get('/portal/', { headers: { 'if-none-match': '"other"' } })
    expect(other.status).toBe(200)
  })

  test('HEAD gives the headers of GET and no body', async () => {
    const head = await get('/portal/long.js', { method: 'HEAD' })
    const full = await get('/portal/long.js')
    expect(head.status).toBe(200)
    expect(head.headers['content-length']).toBe(full.headers['content-length'])
    expect(head.text).toBe('')
  })

  test('other methods are refused', async () => {
    const answer = await get('/portal/', { method: 'POST' })
    expect(answer.status).toBe(405)
    expect(answer.headers.allow).toBe('GET, HEAD')
  })
})

async function writeFiles(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

async function listen(target: Server): Promise<number> {
  await new Promise<void>((done) => target.listen(0, '127.0.0.1', done))
  const address = target.address()
  if (typeof address !== 'object' || address === null) throw new Error('not listening')
  return address.port
}

/** A raw request: fetch would resolve `..` before sending it. */
function get(path: string, options: RequestOptions = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    const outgoing = request({ port, host: '127.0.0.1', path, ...options }, (incoming) => {
      const chunks: Buffer[] = []
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.on('end', () => {
        const bytes = Buffer.concat(chunks)
        const { statusCode: status = 0, headers } = incoming
        done({ status, headers, bytes, text: bytes.toString() })
      })
    })
    outgoing.on('error', fail).end()
  })
}

interface RequestOptions {
  port?: number
  method?: string
  headers?: Record<string, string>
}

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  bytes: Buffer
  text: string
}
