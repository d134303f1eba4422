import jsQR from 'jsqr'
import { PNG } from 'pngjs'

/** What a phone reads in a picture, if there is a QR code in it. */
export function scanPicture(png: Uint8Array): string | undefined {
  const { data, width, height } = PNG.sync.read(Buffer.from(png))
  return jsQR(new Uint8ClampedArray(data), width, height)?.data
}

/**
 * What a phone reads in the path of a QR code as a PDF holds it: rectangles of whole modules,
 * given by their corners. Undefined for any other path.
 */
export function scanPath(path: readonly number[]): string | undefined {
  const boxes = toBoxes(path)
  const side = Math.max(...boxes.flatMap(({ x, y }) => [x.to, y.to])) + quietZone
  if (boxes.length < 100 || !Number.isInteger(side)) return undefined
  const pixels = new Uint8ClampedArray((side * scale) ** 2 * 4).fill(255)
  for (const { x, y } of boxes) {
    for (let row = y.from * scale; row < y.to * scale; row += 1) {
      for (let column = x.from * scale; column < x.to * scale; column += 1) {
        const at = (row * side * scale + column) * 4
        pixels.fill(0, at, at + 3)
      }
    }
  }
  return jsQR(pixels, side * scale, side * scale)?.data
}

const quietZone = 4
const scale = 4

function toBoxes(path: readonly number[]): Box[] {
  const boxes: Box[] = []
  let [xs, ys]: [number[], number[]] = [[], []]
  for (let at = 0; at < path.length;) {
    const isClose = path[at] === 4
    if (isClose) {
      boxes.push({ x: toSpan(xs), y: toSpan(ys) })
      ;[xs, ys] = [[], []]
    } else {
      xs.push(path[at + 1] ?? 0)
      ys.push(path[at + 2] ?? 0)
    }
    at += isClose ? 1 : 3
  }
  return boxes
}

function toSpan(values: readonly number[]): Span {
  return { from: Math.min(...values), to: Math.max(...values) }
}

interface Box {
  readonly x: Span
  readonly y: Span
}

interface Span {
  readonly from: number
  readonly to: number
}
