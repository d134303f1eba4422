import Papa from 'papaparse'
import { identityNames } from '#domain/privacy/identity-names.ts'
import { maskTable } from '#domain/privacy/masking/mask-table.ts'
import type { ColumnAction, MaskedTable } from '#domain/privacy/masking/mask-table.ts'
import { maskText } from '#domain/privacy/masking/mask-text.ts'
import type { MaskedText } from '#domain/privacy/masking/mask-text.ts'
import type { TextContext } from '#domain/privacy/text-context.ts'

/** A file's permitted form by its extension, with a report for the terminal that quotes nothing unmasked. */
export function maskFile(file: string, source: string, context: TextContext): MaskedFile {
  if (/\.csv$/i.test(file)) return maskCsv(source, context)
  if (/\.(?:mdx?|txt|ya?ml)$/i.test(file)) return maskPlain(source, context)
  return fail(
    '只能改 CSV、Markdown 和文本文件。Excel 和 Word 请先另存为 CSV 或文本，改好再放进来。',
  )
}

export interface MaskedFile {
  readonly text: string
  readonly report: string
  /** How many places could not be put right. */
  readonly left: number
  readonly fault?: string
}

/** More lines than this are a wall; the rest is counted. */
const shownChanges = 40

function maskCsv(source: string, context: TextContext): MaskedFile {
  const mark = source.startsWith('\ufeff') ? '\ufeff' : ''
  const { data, errors, meta } = Papa.parse<string[]>(source.slice(mark.length), { delimiter: ',' })
  const [error] = errors
  if (error !== undefined) {
    return fail(
      `第 ${(error.row ?? 0) + 1} 行的引号不成对，表格读不完整。先改好再来：含逗号或换行的格子前后都加英文双引号。`,
    )
  }
  const masked = maskTable(data, context)
  const isSame = masked.changes.length === 0 && masked.cellCount === 0
  const text = isSame
    ? source
    : mark + Papa.unparse(masked.rows as string[][], { newline: meta.linebreak || '\n' })
  return { text, report: reportTable(masked), left: masked.left.length }
}

function maskPlain(source: string, context: TextContext): MaskedFile {
  const masked = maskText(source, context)
  return { text: masked.text, report: reportText(masked), left: masked.left.length }
}

function reportTable({ changes, cellCount, left, rows }: MaskedTable): string {
  const lines = changes.map(({ head, action }) => `  “${head}”列：${actions[action]}`)
  if (cellCount > 0) lines.push(`  另有 ${cellCount} 个格子里的号码等已经遮住`)
  const sample = rows.slice(0, 4).map((cells) => `  ${cells.join(' | ')}`)
  return join(
    lines,
    left.map(({ row, kind, masked }) => `第 ${row + 1} 行还有${identityNames[kind]}“${masked}”`),
    [...(lines.length === 0 ? [] : ['改好以后的开头几行：', ...sample])],
  )
}

function reportText({ changes, left }: MaskedText): string {
  const lines = changes
    .slice(0, shownChanges)
    .map(
      ({ line, kind, form }) =>
        `  第 ${line} 行：${kind === 'name' ? '姓名' : identityNames[kind]} → ${form}`,
    )
  if (changes.length > shownChanges) lines.push(`  ……共 ${changes.length} 处`)
  return join(
    lines,
    left.map(({ kind, masked }) => `还有${identityNames[kind]}“${masked}”`),
    [],
  )
}

function join(
  changes: readonly string[],
  left: readonly string[],
  sample: readonly string[],
): string {
  if (changes.length === 0 && left.length === 0) return '没有要改的地方。'
  const refusal =
    left.length === 0
      ? []
      : ['下面这些遮不住，请自己删去，文件没有写回：', ...left.map((line) => `  ${line}`)]
  return ['要改的地方（不显示原文）：', ...changes, ...sample, ...refusal].join('\n')
}

function fail(fault: string): MaskedFile {
  return { text: '', report: '', left: 0, fault }
}

const actions: Readonly<Record<ColumnAction, string>> = {
  drop: '整列删去',
  name: '姓名改成 王*、王*明 的样子',
  id: '改成 35*************123 的样子，列名注明（已脱敏）',
  phone: '改成 138****1234 的样子，列名注明（已脱敏）',
  address: '只留到乡镇、街道，列名注明（已脱敏）',
}
