import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFRef,
} from '@cantoo/pdf-lib'
import { describeAction, listDicts, readText } from '#loaders/attachments/parts/pdf-actions.ts'

/**
 * Takes out of a PDF what runs or opens what lies elsewhere; pages are drawn as before. Media, forms as XML
 * and files inside are part of what is seen or kept, and stay.
 */
export function removeActions(
  { context, catalog }: PDFDocument,
  removed: string[],
  values: string[],
) {
  for (const [, object] of context.enumerateIndirectObjects()) {
    for (const dict of listDicts(object)) removeFromDict(dict, context, removed, values)
  }
  const names = context.lookup(catalog.get(PDFName.of('Names')))
  if (names instanceof PDFDict && names.delete(PDFName.of('JavaScript'))) {
    removed.push('JavaScript 程序')
  }
}

/** The objects that hold programs: no page is drawn with them. */
export function listProgramStreams({ context }: PDFDocument): ReadonlySet<string> {
  const references = context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => listDicts(object))
    .map((dict) => dict.get(PDFName.of('JS')))
  return new Set(references.flatMap((value) => (value instanceof PDFRef ? [value.toString()] : [])))
}

function removeFromDict(
  dict: PDFDict,
  context: PDFContext,
  removed: string[],
  values: string[],
): void {
  for (const [key, value] of dict.entries()) {
    const target = context.lookup(value)
    if (target instanceof PDFArray) removeFromArray(target, context, removed, values)
    else if (isActive(target, context, removed, values)) dict.delete(key)
  }
}

/** What is done after an action may be several others. */
function removeFromArray(
  array: PDFArray,
  context: PDFContext,
  removed: string[],
  values: string[],
): void {
  for (let index = array.size() - 1; index >= 0; index -= 1) {
    if (isActive(context.lookup(array.get(index)), context, removed, values)) array.remove(index)
  }
}

function isActive(
  target: PDFObject | undefined,
  context: PDFContext,
  removed: string[],
  values: string[],
): boolean {
  if (!(target instanceof PDFDict)) return false
  const what = describeAction(target, context)
  if (what === undefined) return false
  removed.push(what)
  values.push(readText(context.lookup(target.get(PDFName.of('URI')))))
  return true
}
