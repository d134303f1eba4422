import Papa from 'papaparse'
import type { AttachmentReading } from './attachment-reader.ts'
import { decode } from './text-reader.ts'
import { UnreadableError } from './unreadable-error.ts'
import { toWorkbookReading } from './workbook-reading.ts'

/** CSV as offices exchange it: any separator, lines above the header, rows of unequal length. */
export function readCsv(bytes: Uint8Array): AttachmentReading {
  const { data, errors } = Papa.parse<string[]>(decode(bytes), {
    delimitersToGuess: [',', '\t', ';', '|'],
    skipEmptyLines: 'greedy',
  })
  const quote = errors.find(({ type }) => type === 'Quotes')
  if (quote !== undefined) {
    throw new UnreadableError('damaged', `第 ${(quote.row ?? 0) + 1} 行前后的引号不成对`)
  }
  const none: ReadonlySet<number> = new Set()
  const worksheet = { name: '', rows: data, hiddenRows: none, hiddenColumns: none, merges: [] }
  return toWorkbookReading([worksheet], [])
}
