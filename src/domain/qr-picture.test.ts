import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import jsQR from 'jsqr'
import { describe, expect, test } from 'vitest'
import { type QrPicture, toQrPicture } from './qr-picture.ts'

const address = 'https://gongkailan.example/affairs/2026/hehua-finance-2026-10/'

describe('toQrPicture', () => {
  test('a scanner reads back any address', () => {
    fc.assert(
      fc.property(fc.webUrl({ size: 'large' }), (url) => {
        expect(scan(toQrPicture(url))).toBe(url)
      }),
      { numRuns: 30 },
    )
  })

  test('four modules on every side stay light', () => {
    const { size, path } = toQrPicture(address)
    const dark = fillPath({ size, path })
    const rim = [0, 1, 2, 3].flatMap((near) => [near, size - 1 - near])
    for (const line of rim) {
      expect(dark[line]).not.toContain(true)
      expect(dark.map((row) => row[line])).not.toContain(true)
    }
    expect(dark[4]?.slice(4, 12)).toEqual([...Array<boolean>(7).fill(true), false])
  })

  test('an address of the portal weighs less than 600 bytes on its way', () => {
    expect(gzipSync(toQrPicture(address).path).length).toBeLessThan(600)
  })

  test('the same text gives the same picture', () => {
    expect(toQrPicture(address)).toEqual(toQrPicture(address))
  })
})

/** Reads the picture as a camera would, at four pixels a module. */
function scan(picture: QrPicture): string | undefined {
  const scale = 4
  const side = picture.size * scale
  const dark = fillPath(picture)
  const pixels = new Uint8ClampedArray(side * side * 4)
  for (let index = 0; index < side * side; index += 1) {
    const x = Math.floor((index % side) / scale)
    const y = Math.floor(index / side / scale)
    pixels.fill(dark[y]?.[x] === true ? 0 : 255, index * 4, index * 4 + 3)
    pixels[index * 4 + 3] = 255
  }
  return jsQR(pixels, side, side)?.data
}

/** Fills the rectangles of the path. */
function fillPath({ size, path }: QrPicture): boolean[][] {
  const grid = Array.from({ length: size }, () => Array<boolean>(size).fill(false))
  let [x, y] = [0, 0]
  for (const [, command, first, second, length] of path.matchAll(
    /([Mm])(\d+) (\d+)h(\d+)v1h-\4z/g,
  )) {
    x = command === 'M' ? Number(first) : x + Number(first)
    y = command === 'M' ? Number(second) : y
    grid[y]?.fill(true, x, x + Number(length))
  }
  return grid
}
