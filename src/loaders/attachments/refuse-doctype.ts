import { includesText } from './includes-text.ts'
import { UnreadableError } from './unreadable-error.ts'

/**
 * Refuses XML that declares entities of its own: a kilobyte of entities within entities unpacks to
 * gigabytes, and one of them may be a file of the machine that reads it. No office program writes any.
 * @throws UnreadableError
 */
export function refuseDoctype(bytes: Uint8Array): void {
  if (marks.some((mark) => includesText(bytes, mark))) throw createDoctypeError()
}

export function createDoctypeError(): UnreadableError {
  return new UnreadableError('damaged', '里面有办公软件不会写的声明（DOCTYPE），像是用来攻击的文件')
}

const marks = ['<!DOCTYPE', '<!doctype', '<!ENTITY']
