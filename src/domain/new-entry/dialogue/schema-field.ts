import { z } from 'zod'

/** The field at a path of a schema, with what its documentation says to the clerk. */
export function getSchemaField(schema: z.ZodObject, path: readonly PropertyKey[]): SchemaField {
  let type: z.ZodType = schema
  let description: string | undefined
  for (const part of path) {
    type = step(unwrap(type), part)
    description = type.description ?? unwrap(type).description ?? description
  }
  const isOptional = type instanceof z.ZodOptional || type instanceof z.ZodDefault
  return { type, description: description ?? '', isOptional }
}

/** `publicity.from` as the path that a schema reports: `['publicity', 'from']`. */
export function toFieldPath(key: string): PropertyKey[] {
  return key.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part))
}

/** A type without what makes it optional. */
export function unwrap(type: z.ZodType): z.ZodType {
  let inner = type
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) {
    inner = inner.unwrap() as z.ZodType
  }
  return inner
}

function step(type: z.ZodType, part: PropertyKey): z.ZodType {
  if (type instanceof z.ZodArray) return type.element as z.ZodType
  const field =
    type instanceof z.ZodObject ? (type.shape as Record<PropertyKey, z.ZodType>)[part] : undefined
  if (field === undefined) throw new RangeError(`No such field: ${String(part)}`)
  return field
}

export interface SchemaField {
  readonly type: z.ZodType
  readonly description: string
  readonly isOptional: boolean
}
