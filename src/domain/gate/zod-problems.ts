import { findClosest } from '#domain/text/edit-distance.ts'
import { z } from 'zod'
import type { Rule } from './issue.ts'
import { shapeRules } from './shape-rules.ts'

/** A schema's complaint in the clerk's words: the rule it breaks, where, what, and how to mend it. */
export interface ShapeFault {
  readonly rule: Rule
  readonly path: readonly PropertyKey[]
  readonly what: string
  readonly mend: string
}

/** Translates what a schema found into faults, one for each field concerned. */
export function toShapeFaults(error: z.ZodError, schema: z.ZodObject): ShapeFault[] {
  return error.issues.flatMap((issue) => toFaults(issue, schema))
}

function toFaults(issue: z.core.$ZodIssue, schema: z.ZodObject): ShapeFault[] {
  const field = nameOf(issue.path)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField(key, issue.path, schema))
  }
  if (issue.input === undefined && isAboutValue(issue.code)) {
    return [
      {
        rule: shapeRules.missingField,
        path: issue.path,
        what: `没有填“${field}”`,
        mend: `补上“${field}”：${describe(schema, issue.path)}${listChoices(issue)}`,
      },
    ]
  }
  if (issue.code === 'invalid_value') {
    return [
      {
        rule: shapeRules.notInList,
        path: issue.path,
        what: `“${field}”写的是“${String(issue.input)}”`,
        mend: `只能从这些里选：${issue.values.map(String).join('、')}`,
      },
    ]
  }
  return [
    {
      rule: shapeRules.invalidValue,
      path: issue.path,
      what: `“${field}”写法不对${quote(issue.input)}`,
      mend: `${issue.code === 'invalid_type' ? typeHint(issue.expected) : issue.message}。${describe(schema, issue.path)}`,
    },
  ]
}

function isAboutValue(code: string): boolean {
  return code === 'invalid_type' || code === 'invalid_value'
}

function listChoices(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_value' ? `可以选：${issue.values.map(String).join('、')}。` : ''
}

function unknownField(key: string, path: readonly PropertyKey[], schema: z.ZodObject): ShapeFault {
  const known = objectAt(schema, path)
  const closest = findClosest(key, known)
  return {
    rule: shapeRules.unknownField,
    path: [...path, key],
    what: `没有“${key}”这个字段`,
    mend:
      closest === undefined ? `删去它；这里可以写：${known.join('、')}` : `是不是“${closest}”？`,
  }
}

function nameOf(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `第${part + 1}项` : String(part)))
    .join(' › ')
}

function quote(input: unknown): string {
  return typeof input === 'string' || typeof input === 'number' ? `（现在是“${input}”）` : ''
}

function typeHint(expected: string): string {
  const hints: Record<string, string> = {
    string: '应是文字；只有数字的，前后加英文引号',
    number: '应是数字，不加引号、逗号和单位',
    int: '应是整数',
    array: '应是列表，每项前加“- ”',
    object: '应分行写出各个字段',
    boolean: '应是 true 或 false',
  }
  return hints[expected] ?? `应是 ${expected}`
}

/** The field's own sentence of documentation, written for the clerk. */
function describe(schema: z.ZodObject, path: readonly PropertyKey[]): string {
  return findField(schema, path)?.description ?? ''
}

function objectAt(schema: z.ZodObject, path: readonly PropertyKey[]): string[] {
  const field = findField(schema, path)
  const inner = field === undefined ? undefined : unwrap(field)
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : []
}

/** Follows a path into nested objects and lists. */
function findField(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let field: z.ZodType | undefined = schema
  for (const part of path) {
    if (field === undefined) return undefined
    field = step(unwrap(field), part)
  }
  return field
}

function step(schema: z.ZodType, part: PropertyKey): z.ZodType | undefined {
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType
  if (schema instanceof z.ZodObject) return (schema.shape as Record<PropertyKey, z.ZodType>)[part]
  return undefined
}

function unwrap(schema: z.ZodType): z.ZodType {
  let inner = schema
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) {
    inner = inner.unwrap() as z.ZodType
  }
  return inner
}
