// @ts-check
import { realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'

/** What a host reads itself and never serves. */
const hostFiles = new Set(['_headers', '_redirects', 'vercel.json', 'edgeone.json', 'nginx.conf'])

/**
 * The path of a request as plain characters, or undefined where it cannot name a file: wrong
 * percent-encoding, `.` and `..` segments in any spelling, empty segments, backslashes, NUL.
 * @param {string} url
 * @returns {string | undefined}
 */
export function parseRequestPath(url) {
  const [encoded = ''] = url.split(/[?#]/)
  const path = decode(encoded)
  if (path === undefined || !path.startsWith('/') || /[\\\0]/.test(path)) return undefined
  const segments = path.slice(1).split('/')
  const isUnsafe = segments.some(
    (segment, index) =>
      segment === '.' || segment === '..' || (segment === '' && index < segments.length - 1),
  )
  return isUnsafe ? undefined : path
}

/**
 * Finds what a path inside the site names: a file, a folder's index.html, a folder asked for
 * without its trailing slash, or nothing. Symbolic links that lead out of the site are nothing.
 * @param {string} root
 * @param {string} path without a leading slash
 * @returns {Promise<Found>}
 */
export async function findStaticFile(root, path) {
  if (hostFiles.has(path)) return { kind: 'missing' }
  const entry = await findEntry(root, path)
  if (entry === undefined) return { kind: 'missing' }
  const wantsFolder = path === '' || path.endsWith('/')
  if (entry.isFolder) {
    const index = await findEntry(root, join(path, 'index.html'))
    if (index === undefined || index.isFolder) return { kind: 'missing' }
    return wantsFolder ? { kind: 'file', ...index } : { kind: 'folder' }
  }
  return wantsFolder ? { kind: 'missing' } : { kind: 'file', ...entry }
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {Promise<(StaticFile & { isFolder: boolean }) | undefined>}
 */
async function findEntry(root, path) {
  try {
    const realRoot = await realpath(root)
    const file = await realpath(join(root, path))
    const fromRoot = relative(realRoot, file)
    // Absolute where the two lie on different Windows drives.
    if (fromRoot === '..' || fromRoot.startsWith(`..${sep}`) || isAbsolute(fromRoot)) {
      return undefined
    }
    const stats = await stat(file)
    return { file, size: stats.size, changedMs: stats.mtimeMs, isFolder: stats.isDirectory() }
  } catch {
    return undefined
  }
}

/**
 * @param {string} encoded
 * @returns {string | undefined}
 */
function decode(encoded) {
  try {
    return decodeURIComponent(encoded)
  } catch {
    return undefined
  }
}

/**
 * @typedef {{ file: string, size: number, changedMs: number }} StaticFile
 * @typedef {({ kind: 'file' } & StaticFile) | { kind: 'folder' } | { kind: 'missing' }} Found
 */
