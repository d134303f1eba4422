import Papa from 'papaparse'
import type { Table, TableRow } from '#domain/corpus.ts'

export interface CsvFault {
  readonly line: number
  readonly column?: string
  readonly what: string
  readonly mend: string
}

/**
 * Reads a CSV file with a header. Cells are trimmed text; blank lines are skipped; every row knows
 * its line in the file. A row that is longer or shorter than the header is a fault, not a guess.
 */
export function parseCsv(file: string, text: string): { table: Table; faults: CsvFault[] } {
  const { records, faults } = readRecords(text)
  const [header, ...body] = records.filter((record) => record.cells.some((cell) => cell !== ''))
  const columns = header?.cells ?? []
  const rows = body.map((record) => toRow(columns, record))
  return {
    table: { file, columns, rows },
    faults: [
      ...faults,
      ...(header === undefined ? [emptyFile] : findHeaderFaults(columns, header.line)),
      ...body.flatMap((record) => findWidthFaults(columns, record)),
    ],
  }
}

interface CsvRecord {
  readonly line: number
  readonly cells: readonly string[]
}

const emptyFile: CsvFault = { line: 1, what: '文件是空的', mend: '第一行写列名，下面每行一条' }

function readRecords(text: string): { records: CsvRecord[]; faults: CsvFault[] } {
  const records: CsvRecord[] = []
  const faults: CsvFault[] = []
  let line = 1
  let offset = 0
  Papa.parse<string[]>(text, {
    delimiter: ',',
    step: ({ data, errors, meta }) => {
      records.push({ line, cells: data.map((cell) => cell.trim()) })
      for (const error of errors) {
        faults.push({
          line,
          what: `引号不成对（${error.code}）`,
          mend: '含逗号或换行的格子前后都加英文双引号',
        })
      }
      line += countNewlines(text, offset, meta.cursor)
      offset = meta.cursor
    },
  })
  return { records, faults }
}

function countNewlines(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) {
    count += 1
  }
  return count
}

function toRow(columns: readonly string[], record: CsvRecord): TableRow {
  const cells = Object.fromEntries(columns.map((name, index) => [name, record.cells[index] ?? '']))
  return { line: record.line, cells }
}

function findHeaderFaults(columns: readonly string[], line: number): CsvFault[] {
  const [only = '', ...others] = columns
  const separator = others.length === 0 ? /[;；\t，、|]/.exec(only)?.[0] : undefined
  if (separator !== undefined) return [otherSeparator(separator, line)]
  return columns.flatMap((name, index) => {
    if (name === '') {
      return [{ line, what: `第 ${index + 1} 列没有列名`, mend: '给这一列写上列名，或删去这一列' }]
    }
    // Astro's store cannot keep an object with this key, and the build would break off.
    if (name === '__proto__') {
      return [{ line, column: name, what: `列名“${name}”不能用`, mend: '换一个列名' }]
    }
    if (columns.indexOf(name) === index) return []
    return [{ line, column: name, what: `列名“${name}”出现两次`, mend: '每一列用不同的列名' }]
  })
}

function otherSeparator(separator: string, line: number): CsvFault {
  return {
    line,
    what: `各列之间用的是${separator === '\t' ? '制表符' : `“${separator}”`}，不是英文逗号`,
    mend: '在 Excel 里另存为“CSV UTF-8（逗号分隔）”',
  }
}

function findWidthFaults(columns: readonly string[], record: CsvRecord): CsvFault[] {
  const extra = record.cells.length - columns.length
  if (extra === 0) return []
  return [
    {
      line: record.line,
      what: `这一行有 ${record.cells.length} 格，表头有 ${columns.length} 列`,
      mend:
        extra > 0
          ? '文字里有英文逗号的，整格加英文双引号'
          : '补上缺少的逗号；没有内容的格子也要留空',
    },
  ]
}
