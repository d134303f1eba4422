// @ts-check
import { readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { projectRoot } from './project-root.mjs'
import { createStaticServer } from './static-server.mjs'

const defaultPort = 4321

/**
 * The folder that holds the built site.
 * @returns {string}
 */
export function getOutDir() {
  return resolve(projectRoot, process.env.PORTAL_OUT ?? 'dist')
}

/**
 * The port to serve at: `PORT`, where 0 means any free one, else 4321.
 * @returns {number}
 */
export function getPort() {
  const text = process.env.PORT ?? ''
  if (text === '') return defaultPort
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65535) return port
  throw new Error(`PORT 应为 0–65535 的整数，现在是“${text}” / PORT must be 0 to 65535`)
}

/**
 * Throws when something already answers at the port. Listening would not tell: a server that
 * holds only the IPv6 side of `localhost` lets ours start beside it, and browsers show the other.
 * @param {number} port
 * @returns {Promise<void>}
 */
export async function assertPortIsFree(port) {
  if (port === 0) return
  const answers = await Promise.all(['127.0.0.1', '::1'].map((host) => isAnswering(host, port)))
  if (answers.includes(true)) throw portTaken(port)
}

/**
 * Serves a built site to this machine only (`HOST` overrides) and resolves with its address, base
 * path included.
 * @param {{ root: string, port: number }} site
 * @returns {Promise<{ server: import('node:http').Server, url: string }>}
 */
export async function serveSite({ root, port }) {
  const base = await readSiteBase(root)
  const server = createStaticServer({ root, base })
  const host = process.env.HOST ?? '127.0.0.1'
  await new Promise((done, fail) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      fail(error.code === 'EADDRINUSE' ? portTaken(port) : error)
    })
    server.listen(port, host, () => {
      done(undefined)
    })
  })
  const address = server.address()
  const usedPort = typeof address === 'object' && address !== null ? address.port : port
  return { server, url: `http://localhost:${usedPort}${base}` }
}

/**
 * The base path a site was built for, from the build.json that the build leaves in it.
 * @param {string} root
 * @returns {Promise<string>}
 */
export async function readSiteBase(root) {
  const file = join(root, 'build.json')
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) {
    throw new Error(`没有找到已生成的网站：${file} / no built site; run: npm run build`)
  }
  /** @type {unknown} */
  const build = JSON.parse(text)
  const base = typeof build === 'object' && build !== null && 'base' in build ? build.base : ''
  if (typeof base === 'string' && base.startsWith('/') && base.endsWith('/')) return base
  throw new Error(`${file}: base 应以 / 开头和结尾 / base must begin and end with a slash`)
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isAnswering(host, port) {
  return new Promise((done) => {
    const socket = connect({ host, port })
    socket.once('connect', () => {
      socket.destroy()
      done(true)
    })
    socket.once('error', () => {
      done(false)
    })
  })
}

/**
 * @param {number} port
 * @returns {Error}
 */
function portTaken(port) {
  return new Error(
    `端口 ${port} 已被其他程序占用。请先关闭那个程序，或换一个端口：PORT=${port + 1} npm start\n` +
      `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`,
  )
}
