import { request } from 'node:http'
import type { IncomingHttpHeaders } from 'node:http'
import { chmod, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { toNginxConf } from '#domain/hosting/nginx-conf.ts'
import { hostFiles } from '#domain/hosting/site-headers.ts'
import { getHeaders, parseHeaderRules } from '../../scripts/lib/header-rules.mjs'
import { getMediaType, isTextType } from '../../scripts/lib/media-types.mjs'
import { createTempFolder } from '../support/fixture.ts'
import { startNginx } from '../support/nginx.ts'
import type { RunningNginx } from '../support/nginx.ts'
import { listFiles } from '../support/site-files.ts'

const site = inject('siteFolder')
let nginx: RunningNginx
let port: number

describe('the built site on a real nginx with its own nginx.conf', () => {
  beforeAll(async () => {
    const config = await readFile(join(site, 'nginx.conf'), 'utf8')
    nginx = await startNginx({ config, root: site })
    port = nginx.port
  })
  afterAll(() => nginx.stop())

  test('answers a file of every type with its type and what every host says of it', async () => {
    const rules = parseHeaderRules(await readFile(join(site, '_headers'), 'utf8'))
    const files = await listOneOfEach()
    expect(files.length).toBeGreaterThan(12)
    for (const file of files) {
      const { status, headers } = await get(toPath(file))
      const said = getHeaders(rules, toPath(file))
      expect({ file, status, ...pick(headers, [...Object.keys(said), 'content-type']) }).toEqual({
        file,
        status: 200,
        ...said,
        'content-type': getMediaType(file),
      })
    }
  })

  test('sends what is text packed, and every byte of it', async () => {
    for (const file of await listOneOfEach()) {
      const { headers, body } = await get(toPath(file), { 'accept-encoding': 'gzip' })
      const bytes = await readFile(join(site, file))
      const isPacked = headers['content-encoding'] === 'gzip'
      expect({ file, isPacked }).toEqual({
        file,
        isPacked: isTextType(getMediaType(file)) && bytes.length >= 512,
      })
      expect((isPacked ? gunzipSync(body) : body).equals(bytes), file).toBe(true)
    }
  })

  test('leaves the policy that a page says of itself as it is, and adds what only a header can say', async () => {
    const { headers, body } = await get('/')
    const [, said] =
      /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(body.toString()) ?? []
    expect(said).toContain("default-src 'none'")
    const header = String(headers['content-security-policy'])
    expect(header).toContain("frame-ancestors 'none'")
    // Both policies hold: the header must not forbid what the page allows itself.
    expect(header).not.toMatch(/(?:default|script|style|img|connect)-src/)
    for (const directive of ["base-uri 'none'", "form-action 'self'"]) {
      expect([said?.includes(directive), header.includes(directive)]).toEqual([true, true])
    }
  })

  test('answers what is not there with the page for it and status 404', async () => {
    const { status, headers, body } = await get('/not/there/')
    expect(status).toBe(404)
    expect(body.equals(await readFile(join(site, '404.html')))).toBe(true)
    expect(headers['x-frame-options']).toBe('DENY')
  })

  test('leads to the slash by a path, so that another server in front may have its own name', async () => {
    const { status, headers } = await get('/units')
    expect([status, headers.location]).toEqual([301, '/units/'])
    expect(headers['content-security-policy']).toContain('frame-ancestors')
  })

  test('answers that nothing has changed', async () => {
    const { headers } = await get('/')
    const again = await get('/', { 'if-none-match': headers.etag })
    expect([again.status, again.body.length]).toEqual([304, 0])
  })

  test('lists no folder', async () => {
    expect((await get('/_astro/')).status).toBe(404)
    expect((await get('/data/attachments/')).status).toBe(404)
  })

  test.each(hostFiles)('keeps %s for the host', async (file) => {
    expect((await get(`/${file}`)).status).toBe(404)
  })

  test.each(['POST', 'PUT', 'DELETE', 'PROPFIND'])('refuses %s', async (method) => {
    expect((await get('/index.html', {}, method)).status).toBe(405)
  })

  test('says no version of itself', async () => {
    expect((await get('/')).headers.server).toBe('nginx')
  })
})

describe('a site below a path, beside what is nobody’s business', () => {
  let running: RunningNginx

  beforeAll(async () => {
    const parent = await createTempFolder()
    const root = join(parent, 'site')
    await mkdir(join(root, 'units'), { recursive: true })
    await mkdir(join(root, '.cache'))
    const texts: Readonly<Record<string, string>> = {
      'site/index.html': 'home',
      'site/404.html': 'nothing here',
      'site/units/index.html': 'units',
      'site/.env': secret,
      'site/.cache/a.json': secret,
      'site/_headers': secret,
      'site/units/.git': secret,
      'secret.txt': secret,
      'site-old.txt': secret,
    }
    for (const [file, text] of Object.entries(texts)) await writeFile(join(parent, file), text)
    await symlink(join(parent, 'secret.txt'), join(root, 'linked.txt'))
    // nginx gives up root for another user.
    await chmod(parent, 0o755)
    running = await startNginx({ config: toNginxConf('/portal/'), root })
    port = running.port
  })
  afterAll(() => running.stop())

  test('is found there, and from the bare address', async () => {
    expect((await get('/portal/units/')).body.toString()).toBe('units')
    const { status, headers } = await get('/')
    expect([status, headers.location]).toEqual([302, '/portal/'])
    expect((await get('/portal/none')).body.toString()).toBe('nothing here')
  })

  test.each([
    '/portal/../secret.txt',
    '/portal/%2e%2e/secret.txt',
    '/portal/..%2fsecret.txt',
    '/portal/%2e%2e%2fsecret.txt',
    '/portal/units/..%2f..%2fsecret.txt',
    '/portal/units/..\\..\\secret.txt',
    '/portal/..%5csecret.txt',
    '/portal/%252e%252e%252fsecret.txt',
    '/portal../secret.txt',
    '/portal..%2fsecret.txt',
    '/portal-old.txt',
    '/portal//..//..//secret.txt',
    '/portal/..;/secret.txt',
    '/portal/%c0%ae%c0%ae/secret.txt',
    '/portal/units/index.html%00.txt',
    '/portal/linked.txt',
    '/portal/.env',
    '/portal/%2eenv',
    '/portal//.env',
    '/portal/.cache/a.json',
    '/portal/units/.git',
    '/portal/_headers',
    '/portal/%5fheaders',
    '//secret.txt',
    '/secret.txt',
  ])('gives nothing away at %s', async (path) => {
    const { status, body } = await get(path)
    expect([400, 403, 404]).toContain(status)
    expect(body.toString()).not.toContain(secret)
  })
})

const secret = 'not for you'

/** One file of every type, the smallest set that shows all; what hosts keep for themselves is none. */
async function listOneOfEach(): Promise<string[]> {
  const files = (await listFiles(site)).filter((file) => !hostFiles.some((own) => own === file))
  const byKind = new Map(files.toReversed().map((file) => [toKind(file), file]))
  return [...byKind.values()]
}

function toKind(file: string): string {
  const folder = /^(?:_astro|data\/attachments|sw\.js$)/.exec(file)?.[0] ?? ''
  return `${folder} ${getMediaType(file)}`
}

function toPath(file: string): string {
  return `/${file.split('/').map(encodeURIComponent).join('/')}`
}

function pick(headers: IncomingHttpHeaders, names: readonly string[]) {
  return Object.fromEntries(names.map((name) => [name, headers[name]]))
}

/** Sends a path as it stands; fetch would tidy it up. */
function get(path: string, headers: IncomingHttpHeaders = {}, method = 'GET'): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const { statusCode: status = 0, headers } = response
        done({ status, headers, body: Buffer.concat(chunks) })
      })
    })
    asked.once('error', fail)
    asked.end()
  })
}

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}
