import type { getDocumentProxy } from 'unpdf'

/** What people have written onto the pages of a PDF, or have made lead somewhere. */
export interface PdfNotes {
  readonly comments: readonly string[]
  readonly authors: readonly string[]
  readonly fields: readonly string[]
  readonly links: readonly string[]
  readonly all: readonly string[]
}

export async function readPdfNotes(pdf: PdfDocument): Promise<PdfNotes> {
  const annotations: Annotation[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    annotations.push(...((await page.getAnnotations()) as Annotation[]))
    page.cleanup()
  }
  const fields = annotations.flatMap(readField)
  // What is written in a field has a title, too, which names no one.
  const notes = annotations.filter(({ fieldType }) => fieldType === undefined || fieldType === null)
  const comments = notes.flatMap(({ contentsObj, richText, alternativeText }) =>
    [contentsObj?.str, richText?.str, alternativeText].flatMap(toFilled),
  )
  const authors = notes.flatMap(({ titleObj }) => toFilled(titleObj?.str))
  const links = [
    ...annotations.flatMap(({ url, unsafeUrl }) => toFilled(url ?? unsafeUrl)),
    ...listTitles(await pdf.getOutline()),
  ]
  return { comments, authors, fields, links, all: [...comments, ...authors, ...fields, ...links] }
}

function readField({
  fieldName,
  fieldValue,
  defaultFieldValue,
  alternativeText,
  options,
}: Annotation): string[] {
  const values = [fieldValue, defaultFieldValue].flat().flatMap(toFilled)
  const choices = (options ?? []).flatMap(({ displayValue, exportValue }) =>
    [displayValue, exportValue].flatMap(toFilled),
  )
  if (fieldName === undefined || values.length + choices.length === 0) return []
  const name = toFilled(alternativeText)[0] ?? fieldName
  return [...values.map((value) => `${name}：${value}`), ...choices]
}

function listTitles(nodes: readonly OutlineNode[] | null): string[] {
  return (nodes ?? []).flatMap(({ title, items }) => [title, ...listTitles(items)])
}

function toFilled(value: unknown): string[] {
  return typeof value === 'string' && value.trim() !== '' ? [value] : []
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>

interface Annotation {
  readonly contentsObj?: { readonly str: string }
  readonly titleObj?: { readonly str: string }
  readonly richText?: { readonly str: string }
  readonly alternativeText?: string
  readonly fieldType?: string | null
  readonly fieldName?: string
  readonly fieldValue?: unknown
  readonly defaultFieldValue?: unknown
  readonly options?: readonly { readonly displayValue: unknown; readonly exportValue: unknown }[]
  readonly url?: string
  readonly unsafeUrl?: string
}

interface OutlineNode {
  readonly title: string
  readonly items: readonly OutlineNode[]
}
