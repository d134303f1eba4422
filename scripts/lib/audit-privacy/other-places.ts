import { crc32, deflateSync } from 'node:zlib'
import { packZip } from '#loaders/attachments/zip-writer.ts'
import { createDocx, createPdf, createXlsx } from '../corpus/office-files.ts'
import { attach, closing, opening, toCsv } from './planted-entry.ts'
import type { Place } from './planted-entry.ts'
import { embed } from './word-places.ts'

/** Attachments of other kinds, and files inside files. */
export const otherPlaces: Readonly<Record<string, Place>> = {
  'attached text': (seed) => attach(seed, 'txt', Buffer.from(`${opening}\n${seed.text}\n`)),
  'attached CSV': (seed) =>
    attach(seed, 'csv', Buffer.from(toCsv(['项目', '备注'], ['补助', seed.text]))),
  PDF: (seed) => attach(seed, 'pdf', createPdf([opening, seed.text, closing])),
  'PDF, properties': (seed) => attach(seed, 'pdf', createPdf([opening], seed.text)),
  'JPEG, EXIF': (seed) => attach(seed, 'jpg', createJpeg(toExif(seed.text))),
  'JPEG, comment': (seed) =>
    attach(seed, 'jpg', createJpeg(toSegment(0xfe, Buffer.from(seed.text)))),
  'PNG, text': (seed) => attach(seed, 'png', createPng(seed.text)),
  'archive in Word': (seed) => attach(seed, 'docx', embed('names.zip', zipOf(seed.text))),
  'Word in Word': (seed) =>
    attach(seed, 'docx', embed('names.docx', packZip(createDocx([seed.text])))),
  'Excel in Word': (seed) =>
    attach(seed, 'docx', embed('names.xlsx', packZip(createXlsx([['项目'], [seed.text]])))),
}

function zipOf(text: string): Buffer {
  return packZip([['名册.txt', Buffer.from(`${opening}\n${text}\n`)]])
}

/** A grey JPEG of one pixel, with a segment behind its head. */
function createJpeg(segment: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from('ffd8', 'hex'),
    segment,
    Buffer.from('ffc0000b080001000101011100', 'hex'),
    Buffer.from('ffda0008010100003f00fcff00ffd9', 'hex'),
  ])
}

function toSegment(marker: number, body: Uint8Array): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

/** ImageDescription (TIFF 6.0, tag 270) as the only field of the first directory. */
function toExif(text: string): Buffer {
  const value = Buffer.from(`${text}\0`)
  const tiff = Buffer.alloc(26)
  tiff.write('II*\0', 'latin1')
  tiff.writeUInt32LE(8, 4)
  tiff.writeUInt16LE(1, 8)
  tiff.writeUInt16LE(270, 10)
  tiff.writeUInt16LE(2, 12)
  tiff.writeUInt32LE(value.length, 14)
  tiff.writeUInt32LE(26, 18)
  return toSegment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, value]))
}

/** One white pixel, and a text in UTF-8 (iTXt, PNG 11.3.3.4). */
function createPng(text: string): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(1, 0)
  head.writeUInt32BE(1, 4)
  head[8] = 8
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    toChunk('IHDR', head),
    toChunk('iTXt', Buffer.from(`Description\0\0\0\0\0${text}`)),
    toChunk('IDAT', deflateSync(Buffer.from([0, 255]))),
    toChunk('IEND', Buffer.alloc(0)),
  ])
}

function toChunk(type: string, body: Uint8Array): Buffer {
  const head = Buffer.alloc(4)
  head.writeUInt32BE(body.length)
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), body])
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(typed))
  return Buffer.concat([head, typed, check])
}
