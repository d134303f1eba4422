import type { z } from 'zod'
import { entrySchemas } from '#domain/new-entry/context.ts'
import { getSchemaField } from '#domain/new-entry/dialogue/schema-field.ts'
import type { NewEntry } from './new-entry.ts'

/**
 * What the clerk does after the entry is written, with the commands as they are typed. `root` is
 * where the entry lies, unless that is the folder in which the clerk is.
 */
export function formatNextSteps(entry: NewEntry, root: string | undefined): string {
  const numbered = listSteps(entry, root).map((step, index) => `  ${index + 1}. ${step}`)
  const open = ['', '还可以在两行 --- 之间补上：', ...listOpenFields(entry)]
  return ['接下来', ...numbered, ...open].join('\n')
}

function listSteps({ file, table, id, wanted }: NewEntry, root: string | undefined): string[] {
  const folder = root === undefined ? '' : `${root}/`
  const git = root === undefined ? 'git' : `git -C "${root}"`
  const files = table === undefined ? [file] : [file, table.file]
  const demand = wanted === undefined ? '' : `公开目录要求写到：${wanted}。`
  const commands = [`${git} add ${files.join(' ')}`, `${git} commit -m "发布 ${id}"`, `${git} push`]
  return [
    `打开 ${folder}${file}，在第二行 --- 下面接着写正文。${demand}`,
    ...(table === undefined
      ? []
      : [`用 Excel 或 WPS 打开 ${folder}${table.file} 填表，保存时格式选“CSV UTF-8”。`]),
    '运行 npm run check，直到显示“可以发布”。',
    ['提交：', ...commands].join('\n       '),
  ]
}

/** What was asked or worked out wherever it applies, and what is filled in after publication. */
const settledFields = [
  'source',
  'indexScheme',
  'publicity',
  'scope',
  'objection',
  'effectiveFrom',
  'effectiveTo',
  'disclosure',
  'withholding',
  'inconsistencies',
  'revisions',
  'withdrawn',
]

/** The other fields that are not filled, each with its documentation. */
function listOpenFields({ data, kind }: NewEntry): string[] {
  const schema: z.ZodObject = entrySchemas[kind]
  const filled = Object.entries(data).flatMap(([key, value]) => (value === undefined ? [] : [key]))
  return Object.keys(schema.shape)
    .filter((key) => !filled.includes(key) && !settledFields.includes(key))
    .map((key) => `  ${key}：${getSchemaField(schema, [key]).description}`)
}
