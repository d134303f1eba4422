import { encodeQR } from 'qr'

/** A QR code as one SVG path in a square of modules. */
export interface QrPicture {
  /** Modules on each side, quiet zone included. */
  readonly size: number
  readonly path: string
}

/** Draws a text as a QR code that can still be read with a seventh of it soiled or torn (level M). */
export function toQrPicture(text: string): QrPicture {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: quietZone })
  return { size: rows.length, path: rows.map(toRowPath).join('') }
}

// ISO/IEC 18004: a scanner needs four light modules around the symbol.
const quietZone = 4

/** One rectangle for each run of dark modules: a third of the size of one for each module. */
function toRowPath(row: readonly boolean[], y: number): string {
  const runs = findRuns(row)
  return runs
    .map(({ from, length }, index) => {
      const before = runs[index - 1]
      const move = before === undefined ? `M${from} ${y}` : `m${from - before.from} 0`
      return `${move}h${length}v1h-${length}z`
    })
    .join('')
}

function findRuns(row: readonly boolean[]): Run[] {
  return row.flatMap((isDark, from) => {
    if (!isDark || row[from - 1] === true) return []
    const end = row.indexOf(false, from)
    return [{ from, length: (end === -1 ? row.length : end) - from }]
  })
}

interface Run {
  readonly from: number
  readonly length: number
}
