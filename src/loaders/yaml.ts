import { type Document, isNode, LineCounter, parseDocument, type Scalar, visit } from 'yaml'
import type { Position } from '#domain/gate/run-checks.ts'

export interface YamlFault extends Position {
  readonly what: string
}

/**
 * Reads YAML by its core schema: a date stays the text that was typed (js-yaml's default turns
 * 2025-02-30 into 2 March), and what was left empty is absent. Positions count from `firstLine`.
 */
export function parseYaml(text: string, firstLine: number): { data: unknown; faults: YamlFault[] } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const faults = withoutSequels([...document.errors, ...document.warnings]).map((error) => {
    const { line, col } = lines.linePos(error.pos[0])
    return { line: line + firstLine - 1, column: col, what: explain(error.code) }
  })
  faults.push(
    ...findOddNumbers(document).map((offset) => {
      const { line, col } = lines.linePos(offset)
      return { line: line + firstLine - 1, column: col, what: oddNumber }
    }),
  )
  if (faults.length > 0) return { data: {}, faults }
  try {
    // No aliases: nine nested ones unfold to a billion values.
    return { data: toPresent(document.toJS({ maxAliasCount: 0 })) ?? {}, faults }
  } catch {
    return {
      data: {},
      faults: [{ line: firstLine, column: 1, what: '用了引用符号 & 和 *，这里不支持' }],
    }
  }
}

const oddNumber = '数字只写普通的十进制；编号、电话这类前后加英文引号'
const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/

/** Where YAML would make a number of what nobody meant as one: 0x5DC0, 1e3, the 0 before a phone number. */
function findOddNumbers(document: Document): number[] {
  const offsets: number[] = []
  visit(document, {
    Scalar: (_key, { value, source, range }: Scalar) => {
      if (typeof value !== 'number' || plainNumber.test(source ?? '')) return
      offsets.push(range?.[0] ?? 0)
    },
  })
  return offsets
}

/** After the first fault of syntax the rest is misread; a field written twice is a fault of its own. */
function withoutSequels<T extends { readonly code: string }>(errors: readonly T[]): T[] {
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY')
  return errors.filter((error) => error === first || error.code === 'DUPLICATE_KEY')
}

/**
 * Gives what tells where a field stands; of a field that is missing, where its parent stands. The text is
 * parsed once for all of them: thousands of faults in one file took minutes.
 */
export function openYamlPlaces(
  text: string,
  firstLine: number,
): (path: readonly PropertyKey[]) => Position {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, keepSourceTokens: false })
  return (path) => findPlace(document, lines, path, firstLine)
}

function findPlace(
  document: Document,
  lines: LineCounter,
  path: readonly PropertyKey[],
  firstLine: number,
): Position {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true)
    const start = isNode(node) ? node.range?.[0] : undefined
    if (start !== undefined) {
      const { line, col } = lines.linePos(start)
      return { line: line + firstLine - 1, column: col }
    }
  }
  return { line: firstLine, column: 1 }
}

/** Web editors write `""` for what was left empty: blank values are absent, on every level. */
function toPresent(value: unknown): unknown {
  if (value === null || (typeof value === 'string' && value.trim() === '')) return undefined
  if (Array.isArray(value)) return value.map(toPresent)
  if (typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, inner]) => [key, toPresent(inner)] as const)
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined))
}

function explain(code: string): string {
  const reasons: Record<string, string> = {
    DUPLICATE_KEY: '同一个字段写了两次',
    BAD_INDENT: '缩进不对',
    TAB_AS_INDENT: '缩进用了制表符，应该用空格',
    MISSING_CHAR: '少了引号，或者少了英文冒号和空格',
    BAD_SCALAR_START: '值以特殊符号开头，要加引号',
    UNEXPECTED_TOKEN: '多出了字符',
    MULTILINE_IMPLICIT_KEY: '字段名后面要有英文冒号和一个空格',
    BLOCK_AS_IMPLICIT_KEY: '缩进或冒号的位置不对',
  }
  return reasons[code] ?? `格式不对（${code}）`
}
