import { packZip } from '#loaders/attachments/zip-writer.ts'
import { createDocx, escapeXml } from '../corpus/office-files.ts'
import { createJpeg, createPng, createTiff, createWebp, toSegment } from './picture-bytes.ts'
import type { Tag } from './picture-bytes.ts'
import { attach, opening } from './planted-entry.ts'
import type { Place } from './planted-entry.ts'

/** Everywhere in a picture where a camera, a phone or a program may write. */
export const picturePlaces: Readonly<Record<string, Place>> = {
  'JPEG, EXIF': jpeg((text) => [toExif({ main: [[0x010e, 2, toText(text)]] })]),
  'JPEG, EXIF artist': jpeg((text) => [toExif({ main: [[0x013b, 2, toText(text)]] })]),
  'JPEG, EXIF comment': jpeg((text) => [toExif({ exif: [[0x9286, 7, toComment(text)]] })]),
  'JPEG, EXIF owner': jpeg((text) => [toExif({ exif: [[0xa430, 2, toText(text)]] })]),
  'JPEG, EXIF of Windows': jpeg((text) => [
    toExif({ main: [[0x9c9c, 1, Buffer.from(`${text}\0`, 'utf16le')]] }),
  ]),
  'JPEG, EXIF thumbnail': jpeg((text) => [toExif({ thumbnail: createJpeg([toRemark(text)]) })]),
  'JPEG, XMP': jpeg((text) => [toXmp(text)]),
  'JPEG, IPTC': jpeg((text) => [toIptc(120, text)]),
  'JPEG, comment': jpeg((text) => [toRemark(text)]),
  'JPEG, behind its end': ({ text, ...seed }) =>
    attach({ ...seed, text }, 'jpg', createJpeg([], Buffer.from(`\n${text}\n`))),
  'PNG, text': (seed) =>
    attach(seed, 'png', createPng([['iTXt', Buffer.from(`Description\0\0\0\0\0${seed.text}`)]])),
  'PNG, EXIF': (seed) =>
    attach(seed, 'png', createPng([['eXIf', createTiff({ main: describe(seed.text) })]])),
  'WebP, EXIF': (seed) =>
    attach(seed, 'webp', createWebp(createTiff({ main: describe(seed.text) }))),
  'JPEG in Word': (seed) =>
    attach(seed, 'docx', withPicture(createJpeg([toExif({ main: describe(seed.text) })]))),
}

export function toExif(directories: Parameters<typeof createTiff>[0]): Buffer {
  return toSegment(0xe1, Buffer.from('Exif\0\0'), createTiff(directories))
}

/** A Word file that shows a picture. */
export function withPicture(picture: Uint8Array): Buffer {
  return packZip([...createDocx([opening]), ['word/media/image1.jpeg', picture]])
}

/** A dataset of the second record of IPTC, as Photoshop wraps it, in UTF-8. */
export function toIptc(dataset: number, text: string): Buffer {
  const value = Buffer.from(text)
  const head = Buffer.from([0x1c, 2, dataset, 0, 0])
  head.writeUInt16BE(value.length, 3)
  const data = Buffer.concat([Buffer.from('1c015a00031b2547', 'hex'), head, value])
  const size = Buffer.alloc(4)
  size.writeUInt32BE(data.length)
  const resource = Buffer.from('3842494d04040000', 'hex')
  const filler = Buffer.alloc(data.length % 2)
  return toSegment(0xed, Buffer.from('Photoshop 3.0\0'), resource, size, data, filler)
}

/** XMP with a description, or with whatever else. */
export function toXmp(text: string, more = ''): Buffer {
  const xml = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:exif="http://ns.adobe.com/exif/1.0/"><dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt></dc:description>${more}</rdf:Description></rdf:RDF></x:xmpmeta>`
  return toSegment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0'), Buffer.from(xml))
}

/** Artist, ImageDescription: text of any length, in UTF-8 as phones of here write it. */
export function toText(text: string): Buffer {
  return Buffer.from(`${text}\0`)
}

function describe(text: string): Tag[] {
  return [[0x010e, 2, toText(text)]]
}

function toComment(text: string): Buffer {
  return Buffer.concat([Buffer.from('UNICODE\0'), Buffer.from(text, 'utf16le')])
}

function toRemark(text: string): Buffer {
  return toSegment(0xfe, Buffer.from(text))
}

function jpeg(toSegments: (text: string) => Buffer[]): Place {
  return (seed) => attach(seed, 'jpg', createJpeg(toSegments(seed.text)))
}
