import type { z } from 'zod'
import { entrySchemas } from './context.ts'
import type { NewEntry } from './new-entry.ts'
import { getSchemaField } from './schema-field.ts'

/** What the clerk does after the entry is written, with the commands as they are typed. */
export function formatNextSteps(entry: NewEntry, advice: Advice): string {
  const { file, table, id, kind } = entry
  const files = table === undefined ? [file] : [file, table.file]
  const git = advice.root === undefined ? 'git' : `git -C "${advice.root}"`
  const steps = [
    `打开 ${file}，在第二行 --- 下面接着写正文。${advice.content}`,
    ...(table === undefined
      ? []
      : [`用 Excel 或 WPS 打开 ${table.file} 填表，保存时格式选“CSV UTF-8”。`]),
    '运行 npm run check，直到显示“可以发布”。',
    ['提交：', `${git} add ${files.join(' ')}`, `${git} commit -m "发布 ${id}"`, `${git} push`].join(
      '\n       ',
    ),
  ]
  const numbered = steps.map((step, index) => `  ${index + 1}. ${step}`)
  return ['接下来', ...numbered, '', '还可以在两行 --- 之间补上：', ...listOpenFields(entry, kind)].join(
    '\n',
  )
}

// These are filled in after publication.
const laterFields = ['revisions', 'withdrawn']

/** The fields that were not asked, each with its documentation. */
function listOpenFields({ data }: NewEntry, kind: NewEntry['kind']): string[] {
  const schema: z.ZodObject = entrySchemas[kind]
  const filled = new Set(Object.entries(data).flatMap(([key, value]) => (value === undefined ? [] : [key])))
  return Object.keys(schema.shape)
    .filter((key) => !filled.has(key) && !laterFields.includes(key))
    .map((key) => `  ${key}：${getSchemaField(schema, [key]).description}`)
}

export interface Advice {
  /** Where the entry lies, unless that is the folder in which the clerk is. */
  readonly root: string | undefined
  /** What the text has to contain, by the catalogue. */
  readonly content: string
}
