import type { z } from 'zod'
import type { Entry, EntryKind } from '#domain/corpus.ts'
import type { Place, Rule } from '#domain/gate/issue.ts'
import { shapeRules } from '#domain/gate/shape-rules.ts'
import { toShapeFaults } from '#domain/gate/zod-problems.ts'
import { idPattern } from '#schemas/fields.ts'
import { splitFrontMatter, yamlFirstLine } from './front-matter.ts'
import type { LoadProblem } from './load-problem.ts'
import type { EntryKindFiles } from './record-kinds.ts'
import { findYamlProblem } from './text-limits.ts'
import { listYamlComments } from './yaml-comments.ts'
import { parseYaml } from './yaml.ts'

/** What reading one file yields: an entry unless it is faulty, and what is wrong with it. */
export interface ReadEntry<T> {
  readonly entry: Entry<T> | undefined
  readonly problems: readonly LoadProblem[]
}

/** Reads one Markdown file into an entry of its kind. */
export function readEntry<T extends z.ZodObject>(
  kind: EntryKind,
  files: EntryKindFiles & { readonly schema: T },
  file: string,
  text: string,
): ReadEntry<z.output<T>> {
  const { yaml, body, bodyLine } = splitFrontMatter(text)
  if (yaml === undefined) return refuse([noFrontMatter(file)])
  const refused = findYamlProblem(file, yaml)
  if (refused !== undefined) return refuse([refused])
  const { data, faults } = parseYaml(yaml, yamlFirstLine)
  if (faults.length > 0) {
    return refuse(faults.map((fault) => yamlProblem(file, fault.line, fault.column, fault.what)))
  }
  const parsed = files.schema.safeParse(data, { reportInput: true })
  if (!parsed.success) {
    return refuse(
      toShapeFaults(parsed.error, files.schema).map((fault) => ({
        ...fault,
        place: { file, path: fault.path },
      })),
    )
  }
  const comments = listYamlComments(yaml, yamlFirstLine)
  const entry = {
    ...{ kind, id: toEntryId(file), file, data: parsed.data, body, bodyLine },
    ...(comments.length > 0 && { comments }),
  }
  return { entry, problems: findPlaceProblems(files, file, parsed.data) }
}

/** The id of an entry is the name of its file. */
export function toEntryId(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx?$/, '')
}

function refuse<T>(problems: readonly LoadProblem[]): ReadEntry<T> {
  return { entry: undefined, problems }
}

function noFrontMatter(file: string): LoadProblem {
  return {
    rule: shapeRules.yamlSyntax,
    place: { file, line: 1 },
    what: '文件开头没有用两行 --- 围起来的信息',
    mend: '第一行写 ---，接着逐行写各个字段，再写一行 ---，然后是正文',
  }
}

function yamlProblem(file: string, line: number, column: number, what: string): LoadProblem {
  return {
    rule: shapeRules.yamlSyntax,
    place: { file, line, column },
    what,
    mend: '对照同类文件检查这一行的冒号、缩进和引号',
  }
}

function findPlaceProblems(files: EntryKindFiles, file: string, data: unknown): LoadProblem[] {
  const id = toEntryId(file)
  const problems: LoadProblem[] = []
  if (!idPattern.test(id)) {
    problems.push(
      placed(
        shapeRules.invalidId,
        { file, line: 1 },
        `文件名“${id}”不能作编号`,
        '改用小写字母、数字和短横线',
      ),
    )
  }
  const expected = expectedFolder(files, data)
  const actual = file.slice(0, file.lastIndexOf('/'))
  if (expected !== actual) {
    problems.push(
      placed(shapeRules.wrongPlace, { file, line: 1 }, `文件在 ${actual}/`, `移到 ${expected}/`),
    )
  }
  return problems
}

function expectedFolder(files: EntryKindFiles, data: unknown): string {
  if (!files.byYear) return files.folder
  return `${files.folder}/${(data as { publishedAt: string }).publishedAt.slice(0, 4)}`
}

function placed(rule: Rule, place: Place, what: string, mend: string): LoadProblem {
  return { rule, place, what, mend }
}
