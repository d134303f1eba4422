import { shapeRules } from '#domain/gate/shape-rules.ts'
import { findBracketDepth, findDeepLine, findLongLine } from '#domain/text/nesting.ts'
import type { LoadProblem } from './load-problem.ts'

/** What no clerk has ever needed, and what would take a checker or a phone minutes. */
const limits = {
  entryBytes: 1_000_000,
  tableBytes: 5_000_000,
  cellCharacters: 5000,
  rows: 20_000,
  columns: 200,
  depth: 60,
  fields: 10_000,
} as const

/** What is wrong with the size of a file, before anything of it is read. */
export function findFileSizeProblem(file: string, bytes: number): LoadProblem | undefined {
  const isTable = file.endsWith('.csv')
  const limit = isTable ? limits.tableBytes : limits.entryBytes
  if (bytes <= limit) return undefined
  return tooLarge(
    { file, line: 1 },
    `文件有 ${toMegabytes(bytes)} MB，最多 ${toMegabytes(limit)} MB`,
    isTable ? '按年度或类别分成几个表格' : '分成几篇，或把长表格放进 data/ 的 CSV 文件',
  )
}

/** What is wrong with the shape of a Markdown or YAML text, before a parser sees it. */
export function findTextProblem(file: string, text: string): LoadProblem | undefined {
  const long = findLongLine(text)
  if (long !== undefined) {
    const what = '这一行超过 10000 个字'
    return tooLarge({ file, line: long }, what, '按意思分段，段与段之间空一行')
  }
  const deep = findDeepLine(text)
  return deep === undefined ? undefined : tooDeep({ file, line: deep })
}

/** Whether a YAML text has more fields, or brackets deeper in one another, than anyone writes. */
export function findYamlProblem(file: string, yaml: string): LoadProblem | undefined {
  if (findBracketDepth(yaml) > limits.depth) return tooDeep({ file, line: 1 })
  // The parser compares every key with all before it.
  if ((yaml.match(/[:,]/g)?.length ?? 0) <= limits.fields) return undefined
  const what = `开头的信息超过 ${limits.fields} 项`
  return tooLarge({ file, line: 1 }, what, '长的表格放进 data/ 的 CSV 文件，在 tables 里写上它')
}

/** What is wrong with the size of a table that was read. */
export function findTableSizeProblem(
  file: string,
  columns: readonly string[],
  rows: readonly SizedRow[],
): LoadProblem | undefined {
  if (columns.length > limits.columns) {
    return tooLarge({ file, line: 1 }, `有 ${columns.length} 列，最多 ${limits.columns} 列`, split)
  }
  if (rows.length > limits.rows) {
    return tooLarge({ file, line: 1 }, `有 ${rows.length} 行，最多 ${limits.rows} 行`, split)
  }
  for (const { line, cells } of rows) {
    const long = Object.entries(cells).find(([, cell]) => cell.length > limits.cellCharacters)
    if (long === undefined) continue
    const [column, cell] = long
    const what = `这一格有 ${cell.length} 个字，最多 ${limits.cellCharacters} 个字`
    return tooLarge({ file, line, column }, what, '长文字写进正文；多半是少了一个引号')
  }
  return undefined
}

const split = '按年度或类别分成几个表格'

function tooLarge(place: LoadProblem['place'], what: string, mend: string): LoadProblem {
  return { rule: shapeRules.tooLarge, place, what, mend }
}

function tooDeep(place: LoadProblem['place']): LoadProblem {
  return {
    rule: shapeRules.tooDeep,
    place,
    what: `一层套一层，超过 ${limits.depth} 层`,
    mend: '引用、列表和括号最多套三四层；多半是复制时带进来的符号，删去它们',
  }
}

function toMegabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1)
}

interface SizedRow {
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}
