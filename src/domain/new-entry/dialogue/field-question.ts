import { z } from 'zod'
import { toShapeFaults } from '#domain/gate/zod-problems.ts'
import type { Fault, Question, Reading } from './question.ts'
import { getSchemaField, toFieldPath, unwrap } from './schema-field.ts'

/** Asks for a field in the words of its documentation, and takes what its schema takes. */
export function createFieldQuestion(
  schema: z.ZodObject,
  key: string,
  { clean, check, ...options }: FieldOptions = {},
): Question {
  const path = toFieldPath(key)
  const { description, isOptional } = getSchemaField(schema, path)
  return {
    field: path.filter((part) => typeof part === 'string').join('.'),
    help: description,
    isOptional,
    ...options,
    read: (text) => {
      const value = clean?.(text) ?? text
      const fault = findFieldFault(schema, path, value) ?? check?.(value)
      return fault === undefined ? { value } : { fault }
    },
  }
}

/** A question about no field of the file: every answer that is chosen is right. */
export function createPlainQuestion(help: string, options: PlainOptions): Question {
  return { help, isOptional: false, read: (value): Reading => ({ value }), ...options }
}

/** A question to be answered by yes or no. */
export function createYesNoQuestion(help: string, fallback: 'yes' | 'no', note?: string): Question {
  const choices = [
    { value: 'yes', label: '是', names: ['y', 'Y'] },
    { value: 'no', label: '否', names: ['n', 'N'] },
  ]
  return createPlainQuestion(help, { choices, fallback, note })
}

function findFieldFault(
  schema: z.ZodObject,
  path: readonly PropertyKey[],
  text: string,
): Fault | undefined {
  const { type } = getSchemaField(schema, path)
  const isNumber = unwrap(type) instanceof z.ZodNumber && /^\d+$/.test(text)
  const { error } = type.safeParse(isNumber ? Number(text) : text, { reportInput: true })
  if (error === undefined) return undefined
  const issues = error.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }))
  const [fault] = toShapeFaults(new z.ZodError(issues), schema)
  return fault === undefined ? undefined : { what: fault.what, mend: fault.mend }
}

export interface FieldOptions extends Partial<Omit<Question, 'field' | 'read'>> {
  /** Brings what was typed into the form of the field. */
  readonly clean?: (text: string) => string
  /** What the schema alone cannot see, such as a day that lies before another. */
  readonly check?: (value: string) => Fault | undefined
}

type PlainOptions = Partial<Omit<Question, 'help' | 'field'>>
