import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'

/** Reads a PDF page by page: its size in points, its lines of text, and the squares it draws. */
export async function readPdf(bytes: Uint8Array): Promise<PdfPage[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const page = await pdf.getPage(index + 1)
      const [, , width = 0, height = 0] = page.view
      const { items } = await page.getTextContent()
      const lines = toLines(items.flatMap((item) => ('str' in item ? [item] : [])))
      const { fnArray, argsArray } = await page.getOperatorList()
      const { OPS } = await getResolvedPDFJS()
      const paths = fnArray.flatMap((code, at) =>
        code === OPS.constructPath ? [toNumbers(argsArray[at])] : [],
      )
      return { width, height, lines, text: lines.join('\n'), paths }
    }),
  )
}

/** Words of one height stand on one line; spaces are how letters were placed, not what was written. */
function toLines(items: readonly TextItem[]): string[] {
  const rows = new Map<number, string>()
  for (const { str, transform } of items) {
    const y = Math.round(Number(transform[5]))
    const near = [y, y - 1, y + 1].find((candidate) => rows.has(candidate)) ?? y
    rows.set(near, (rows.get(near) ?? '') + toPlainHan(str).replaceAll(/\s/g, ''))
  }
  return [...rows]
    .filter(([, line]) => line !== '')
    .toSorted(([a], [b]) => b - a)
    .map(([, line]) => line)
}

/** A font may draw 页 and ⻚ with one glyph, and the PDF then names the radical. */
function toPlainHan(text: string): string {
  return text
    .replaceAll(/[\u2F00-\u2FDF]/g, (radical) => radical.normalize('NFKC'))
    .replaceAll(/[⻚⻓⻔⻋⻅⻉⻛⻢⻬⺠戶]/g, (radical) => plainHan[radical] ?? radical)
}

const plainHan: Readonly<Record<string, string>> = {
  '⻚': '页',
  '⻓': '长',
  '⻔': '门',
  '⻋': '车',
  '⻅': '见',
  '⻉': '贝',
  '⻛': '风',
  '⻢': '马',
  '⻬': '齐',
  '⺠': '民',
  戶: '户',
}

/** The commands of a path with their coordinates: 0 x y moves, 1 x y draws, 4 closes. */
function toNumbers(args: unknown): number[] {
  const [, data] = args as [unknown, [ArrayLike<number> | null]]
  return Array.from(data[0] ?? [])
}

interface TextItem {
  readonly str: string
  readonly transform: readonly unknown[]
}

export interface PdfPage {
  /** In points of 1/72 inch. */
  readonly width: number
  readonly height: number
  /** From top to bottom, without spaces. */
  readonly lines: readonly string[]
  readonly text: string
  readonly paths: readonly (readonly number[])[]
}
