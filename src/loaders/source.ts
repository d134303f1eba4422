import { shapeRules } from '#domain/gate/shape-rules.ts'
import type { LoadProblem } from './load-problem.ts'
import type { Root } from './root-fs.ts'
import { findFileSizeProblem, findTextProblem } from './text-limits.ts'

/** A file's text, or undefined when it cannot be read as text, or nobody could. */
export interface Source {
  readonly text: string | undefined
  readonly problems: readonly LoadProblem[]
}

const mend = '在编辑软件里另存为 UTF-8 编码（Excel：另存为“CSV UTF-8”）'

export function readSource(root: Root, file: string): Source {
  const size = findFileSizeProblem(file, root.bytesOf(file))
  if (size !== undefined) return { text: undefined, problems: [size] }
  const { text, encoding } = root.readText(file)
  const shape = file.endsWith('.csv') ? undefined : findTextProblem(file, text)
  if (shape !== undefined) return { text: undefined, problems: [shape] }
  const place = { file, line: 1 }
  if (encoding === 'undecodable') {
    const problem = {
      rule: shapeRules.encoding,
      place,
      what: '不是 UTF-8、UTF-16，也不是 GB 18030',
      mend,
    }
    return { text: undefined, problems: [problem] }
  }
  if (encoding === 'utf-8') return { text, problems: [] }
  const name = encoding === 'utf-16' ? 'UTF-16' : 'GB 18030'
  const what = `这个文件是 ${name} 编码`
  return { text, problems: [{ rule: shapeRules.legacyEncoding, place, what, mend }] }
}
