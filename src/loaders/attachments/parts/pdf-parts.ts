import { closePdf, openPdf, type PdfDocument } from '#loaders/attachments/open-pdf.ts'
import { hasHiddenLayer } from '#loaders/attachments/pdf-reader.ts'
import { type FoundParts, joinFound, toTextPart } from './found-parts.ts'
import { listMetadataFindings } from './metadata.ts'
import type { ReadInside } from './package-parts.ts'
import { readPdfNotes } from './pdf-notes.ts'
import { findPdfObjects } from './pdf-objects.ts'
import { listEarlierVersions } from './pdf-versions.ts'
import { readXmlLines } from './xml-text.ts'

/** PDF: the text of pages, and all that stands beside it, in it as it is and as it once was. */
export async function findPdfParts(bytes: Uint8Array, readInside: ReadInside): Promise<FoundParts> {
  const { pdf, pages } = await openPdf(bytes)
  const { info, xmp } = await readProperties(pdf)
  const notes = await readPdfNotes(pdf)
  const isLayered = await hasHiddenLayer(pdf)
  await closePdf(bytes)
  const known = new Set([...pages, ...info.map(({ value }) => value), ...notes.all])
  const earlier = await findEarlierTexts(bytes, pages)
  return joinFound([
    {
      parts: [
        ...pages.flatMap((text, index) =>
          toTextPart(`第 ${index + 1} 页${isLayered ? '（含关掉的图层）' : ''}`, text, isLayered),
        ),
        ...toTextPart(
          '文件属性',
          [...info.map(({ field, value }) => `${field}：${value}`), ...xmp],
          true,
        ),
        ...toTextPart('批注', notes.comments, true),
        ...toTextPart('表单里填的内容', notes.fields, false),
        ...toTextPart('书签和链接', notes.links, false),
        ...earlier,
      ],
      findings: listMetadataFindings([
        ...info.filter(({ field }) => field === '作者'),
        ...notes.authors.map((value) => ({ field: '批注作者', value })),
      ]),
    },
    await findPdfObjects(bytes, { pages, known, readInside }),
  ])
}

const infoFields: Readonly<Record<string, string>> = {
  Author: '作者',
  Title: '标题',
  Subject: '主题',
  Keywords: '关键词',
  Creator: '制作软件',
  Producer: '转换软件',
}

async function readProperties(pdf: PdfDocument): Promise<{ info: PdfProperty[]; xmp: string[] }> {
  const { info, metadata } = (await pdf.getMetadata()) as unknown as PdfMetadata
  const custom = Object.entries(info.Custom ?? {})
  const entries = [...Object.entries(info), ...custom].flatMap(([name, value]) =>
    typeof value === 'string' && (name in infoFields || custom.some(([key]) => key === name))
      ? [{ field: infoFields[name] ?? name, value }]
      : [],
  )
  const raw = metadata?.getRaw() ?? ''
  return { info: entries, xmp: raw === '' ? [] : readXmlLines(raw) }
}

/** What earlier versions of the file say that this one does not: a program that saves adds to the end. */
async function findEarlierTexts(
  bytes: Uint8Array,
  pages: readonly string[],
): Promise<FoundParts['parts']> {
  const told = new Set(pages.flatMap((text) => text.split('\n')))
  const found: FoundParts['parts'][number][] = []
  for (const version of listEarlierVersions(bytes)) {
    const texts = await readVersion(version)
    for (const [index, text] of texts.entries()) {
      const lines = text.split('\n').filter((line) => !told.has(line))
      for (const line of lines) told.add(line)
      found.push(...toTextPart(`保存以前的第 ${index + 1} 页`, lines, true))
    }
  }
  return found
}

async function readVersion(bytes: Uint8Array): Promise<readonly string[]> {
  try {
    const { pages } = await openPdf(bytes)
    await closePdf(bytes)
    return pages
  } catch {
    // The first part of a file made for the web is no version of its own.
    return []
  }
}

interface PdfProperty {
  readonly field: string
  readonly value: string
}

interface PdfMetadata {
  readonly info: Readonly<Record<string, unknown>> & { readonly Custom?: object }
  readonly metadata: { readonly getRaw: () => string } | null
}
