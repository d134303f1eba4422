// @ts-check
import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { projectRoot } from './project-root.mjs'

const table = join(projectRoot, 'src/domain/hosting/media-types.json')

/**
 * By extension; Node 20, which may serve a site before anything is installed, imports no JSON.
 * @type {ReadonlyMap<string, string>}
 */
const typeByExtension = new Map(Object.entries(JSON.parse(readFileSync(table, 'utf8'))))

/**
 * The Content-Type of a file; Pagefind's own files (.pf_index, .pf_meta, .pagefind …) are gzip
 * data that its script unpacks, so they stay plain bytes.
 * @param {string} file
 * @returns {string}
 */
export function getMediaType(file) {
  const extension = extname(file).slice(1).toLowerCase()
  return typeByExtension.get(extension) ?? 'application/octet-stream'
}

/**
 * Whether a content type is text, which gzip makes smaller.
 * @param {string} mediaType
 * @returns {boolean}
 */
export function isTextType(mediaType) {
  return mediaType.endsWith('charset=utf-8') || mediaType === 'application/wasm'
}
