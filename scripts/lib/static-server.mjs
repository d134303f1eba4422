// @ts-check
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { getHeaders, parseHeaderRules } from './header-rules.mjs'
import { getMediaType, isTextType } from './media-types.mjs'
import { findStaticFile, parseRequestPath } from './static-files.mjs'

const compress = promisify(gzip)

/**
 * A server that answers as a static host would: index files, redirects to the trailing slash,
 * 404.html, gzip, ETags, and the headers of the site's own `_headers` file.
 * `base` is the path under which the site stands, with a slash at both ends; the files lie in
 * `root` without it.
 * @param {{ root: string, base: string }} site
 * @returns {import('node:http').Server}
 */
export function createStaticServer({ root, base }) {
  const rules = parseHeaderRules(readIfThere(join(root, '_headers')))
  return createServer((request, response) => {
    answer({ root, base, rules, request, response }).catch((/** @type {unknown} */ error) => {
      console.error(error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
}

/** @param {Exchange} exchange */
async function answer(exchange) {
  const { base, rules, request, response } = exchange
  const path = parseRequestPath(request.url ?? '')
  for (const [name, value] of Object.entries(getHeaders(rules, path ?? base))) {
    response.setHeader(name, value)
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD')
    return sendText(exchange, 405, 'Method Not Allowed')
  }
  if (path === undefined) return sendText(exchange, 400, 'Bad Request')
  return answerPath(exchange, path)
}

/**
 * @param {Exchange} exchange
 * @param {string} path
 */
async function answerPath(exchange, path) {
  const { root, base } = exchange
  // The bare address is what people type; everything else outside the base path is a wrong link.
  if (path === '/' && base !== '/') return redirect(exchange, 302, base)
  if (`${path}/` === base) return redirect(exchange, 301, base)
  if (!path.startsWith(base)) return sendNotFound(exchange)

  const found = await findStaticFile(root, path.slice(base.length))
  if (found.kind === 'missing') return sendNotFound(exchange)
  if (found.kind === 'folder') return redirect(exchange, 301, `${path}/`)
  return sendFile(exchange, found)
}

/**
 * @param {Exchange} exchange
 * @param {import('./static-files.mjs').StaticFile} file
 */
async function sendFile(exchange, { file, size, changedMs }) {
  const { request, response } = exchange
  // Weak, because the gzip and the plain form of a file share it.
  const etag = `W/"${size.toString(16)}-${Math.round(changedMs).toString(16)}"`
  response.setHeader('etag', etag)
  if (!response.hasHeader('cache-control')) response.setHeader('cache-control', 'no-cache')
  if (isUnchanged(request.headers['if-none-match'], etag)) {
    response.writeHead(304).end()
    return
  }
  await sendBody(exchange, 200, getMediaType(file), await readFile(file))
}

/** @param {Exchange} exchange */
async function sendNotFound(exchange) {
  const page = await findStaticFile(exchange.root, '404.html')
  if (page.kind !== 'file') return sendText(exchange, 404, 'Not Found')
  await sendBody(exchange, 404, getMediaType(page.file), await readFile(page.file))
}

/**
 * @param {Exchange} exchange
 * @param {number} status
 * @param {string} mediaType
 * @param {NodeJS.ArrayBufferView<ArrayBuffer>} body
 */
async function sendBody({ request, response }, status, mediaType, body) {
  let bytes = body
  response.setHeader('content-type', mediaType)
  if (isTextType(mediaType)) {
    response.setHeader('vary', 'accept-encoding')
    if (acceptsGzip(String(request.headers['accept-encoding'] ?? ''))) {
      response.setHeader('content-encoding', 'gzip')
      bytes = await compress(body)
    }
  }
  response.setHeader('content-length', bytes.byteLength)
  response.writeHead(status)
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

/**
 * @param {Exchange} exchange
 * @param {number} status
 * @param {string} text
 */
function sendText({ request, response }, status, text) {
  response.setHeader('content-type', 'text/plain; charset=utf-8')
  response.writeHead(status)
  response.end(request.method === 'HEAD' ? undefined : text)
}

/**
 * @param {Exchange} exchange
 * @param {number} status
 * @param {string} path
 */
function redirect({ request, response }, status, path) {
  const query = /\?[^#]*/.exec(request.url ?? '')?.[0] ?? ''
  response.setHeader('location', path.split('/').map(encodeURIComponent).join('/') + query)
  response.writeHead(status).end()
}

/**
 * @param {string | undefined} header
 * @param {string} etag
 */
function isUnchanged(header, etag) {
  return header?.split(',').some((tag) => ['*', etag].includes(tag.trim())) ?? false
}

/** @param {string} header */
function acceptsGzip(header) {
  return header.split(',').some((coding) => {
    const [name = '', ...parameters] = coding.split(';').map((part) => part.trim().toLowerCase())
    return name === 'gzip' && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))
  })
}

/** @param {string} file */
function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/**
 * @typedef {object} Exchange
 * @property {string} root
 * @property {string} base
 * @property {import('./header-rules.mjs').HeaderRule[]} rules
 * @property {import('node:http').IncomingMessage} request
 * @property {import('node:http').ServerResponse} response
 */
