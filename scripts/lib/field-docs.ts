import { z } from 'zod'
import type { EntryKind, RowKind } from '#domain/corpus.ts'
import { entryKinds, reviewFile, rowKinds, siteFile } from '#loaders/record-kinds.ts'
import {
  dayField,
  idField,
  instantField,
  listCell,
  numberCell,
  periodField,
  phoneField,
} from '#schemas/fields.ts'
import { siteSchema } from '#schemas/site.ts'

/** Where the generated documentation of all fields lies. */
export const fieldDocsFile = 'docs/字段说明.md'

/** Documents every field that a clerk fills in, from the schemas' own descriptions. */
export function toFieldDocs(): string {
  const sections = [
    ...entrySections().map(({ title, place, schema }) => toSection(title, place, schema)),
    ...rowSections().map(({ title, place, schema }) => toSection(title, place, schema)),
    toSection('审核记录', reviewFile.file, reviewFile.schema),
    toSection('网站配置', siteFile, siteSchema),
  ]
  return `${[head, ...sections].join('\n\n')}\n`
}

/** Every field of a schema, nested ones after their parent, as `['publicity', 'from']`. */
export function listFields(schema: z.ZodObject, above: readonly string[] = []): Field[] {
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, type]) => {
    const path = [...above, key]
    const inner = findObject(type)
    return [{ path, type }, ...(inner === undefined ? [] : listFields(inner, path))]
  })
}

/** The sentence for the clerk; it may stand on the field or on what is optional in it. */
export function findDescription(type: z.ZodType): string | undefined {
  if (type.description !== undefined) return type.description
  const inner = unwrapOnce(type)
  return inner === undefined ? undefined : findDescription(inner)
}

const head = `# 字段说明

每种内容可以填哪些字段、怎么填。本页由 \`node scripts/write-field-docs.ts\` 从程序里的定义写出，请不要直接修改。

- “必填”一栏空着的，可以不填。没有列在这里的字段，发布闸门一律不接受。
- “›”表示下一层：\`publicity › from\` 写在 \`publicity\` 下面，缩进两格。
- 列表在 .md 和 .yaml 文件里每项一行，前面写“- ”；在 .csv 文件里写在一格，用分号隔开。
- 日期写作 2026-09-03，时间写作 2026-09-03 09:30，都是北京时间。期间写作 2026-09、2026-Q3、2026-H1、2026 或 event。
- 编号只用小写字母、数字和短横线。`

const kindTitles: Readonly<Record<EntryKind | RowKind, string>> = {
  affairs: '事务公开',
  policies: '政策文件',
  summaries: '工作总结',
  rankings: '排名通报',
  pages: '固定页面',
  units: '单位',
  catalogue: '公开目录',
  laws: '法律依据',
  findings: '整改事项',
  topics: '主题分类',
  synonyms: '同义说法',
}

function entrySections(): SectionSource[] {
  return (Object.keys(entryKinds) as EntryKind[]).map((kind) => {
    const { folder, byYear, schema } = entryKinds[kind]
    const place = `${folder}/${byYear ? '<年份>/' : ''}<编号>.md`
    return { title: kindTitles[kind], place, schema }
  })
}

function rowSections(): SectionSource[] {
  return (Object.keys(rowKinds) as RowKind[]).map((kind) => {
    const { file, schema } = rowKinds[kind]
    return { title: kindTitles[kind], place: file, schema }
  })
}

function toSection(title: string, place: string, schema: z.ZodObject): string {
  const rows = listFields(schema).map(({ path, type }) => {
    const field = `\`${path.join(' › ')}\``
    return `| ${[field, toPresence(type), toForm(type), findDescription(type) ?? ''].join(' | ')} |`
  })
  return [
    `## ${title}`,
    '',
    `文件：\`${place}\``,
    '',
    '| 字段 | 必填 | 写法 | 说明 |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n')
}

function toPresence(type: z.ZodType): string {
  if (!(type instanceof z.ZodDefault)) return type instanceof z.ZodOptional ? '' : '必填'
  const { defaultValue } = type.def
  return Array.isArray(defaultValue) ? '' : `不填是 ${String(defaultValue)}`
}

/** Fields that are used under many names; a described copy of a field keeps its definition. */
const namedForms = new Map<unknown, string>([
  [dayField.def, '日期'],
  [instantField.def, '时间'],
  [periodField.def, '期间'],
  [idField.def, '编号'],
  [phoneField.def, '电话'],
  [numberCell.def, '数字'],
  [listCell.def, '列表'],
])

function toForm(type: z.ZodType): string {
  const named = namedForms.get(type.def)
  if (named !== undefined) return named
  const inner = unwrapOnce(type)
  if (inner !== undefined) return toForm(inner)
  if (type instanceof z.ZodEnum) return type.options.map(String).join('、')
  if (type instanceof z.ZodPipe) return toForm(type.out as z.ZodType)
  if (type instanceof z.ZodArray) return toListForm(type.element as z.ZodType)
  if (type instanceof z.ZodObject) return '分行写'
  if (type instanceof z.ZodBoolean) return 'true、false'
  if (type instanceof z.ZodNumber) return type.format === null ? '数字' : '整数'
  return '文字'
}

function toListForm(element: z.ZodType): string {
  return element instanceof z.ZodObject ? '列表，每项分行写' : `列表：${toForm(element)}`
}

function findObject(type: z.ZodType): z.ZodObject | undefined {
  if (type instanceof z.ZodObject) return type
  const inner = type instanceof z.ZodArray ? (type.element as z.ZodType) : unwrapOnce(type)
  return inner === undefined ? undefined : findObject(inner)
}

function unwrapOnce(type: z.ZodType): z.ZodType | undefined {
  const isWrapped = type instanceof z.ZodOptional || type instanceof z.ZodDefault
  return isWrapped ? (type.unwrap() as z.ZodType) : undefined
}

export interface Field {
  readonly path: readonly string[]
  readonly type: z.ZodType
}

interface SectionSource {
  readonly title: string
  /** The file, or the pattern of its files. */
  readonly place: string
  readonly schema: z.ZodObject
}
