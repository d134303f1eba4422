// @ts-check
import { extname } from 'node:path'

/** @type {Readonly<Record<string, string>>} */
const typeByExtension = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
}

/**
 * The Content-Type of a file; Pagefind's own files (.pf_index, .pf_meta, .pagefind …) are gzip
 * data that its script unpacks, so they stay plain bytes.
 * @param {string} file
 * @returns {string}
 */
export function getMediaType(file) {
  return typeByExtension[extname(file).toLowerCase()] ?? 'application/octet-stream'
}

/**
 * Whether a content type is text, which gzip makes smaller.
 * @param {string} mediaType
 * @returns {boolean}
 */
export function isTextType(mediaType) {
  return mediaType.endsWith('charset=utf-8') || mediaType === 'application/wasm'
}
