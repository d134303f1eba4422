import Papa from 'papaparse'
import { toExtension } from '#domain/attachments/attachment-types.ts'
import { detectFormat, type FileFormat } from '#loaders/attachments/file-format.ts'
import { openOfficePackage } from '#loaders/attachments/office-package.ts'
import { UnreadableError } from '#loaders/attachments/unreadable-error.ts'
import { decodeText } from '#loaders/decode-text.ts'
import {
  joinFound,
  nothing,
  toTablePart,
  toTextPart,
  withinFile,
  type FoundParts,
} from './found-parts.ts'
import type { ReadInside } from './package-parts.ts'
import { isProgramFile } from './program-file.ts'
import { readPrintableLines } from './printable-text.ts'
import { createBudget, type ReadingBudget } from './reading-budget.ts'

/**
 * All text that a file holds, seen or not, in the file itself and in files inside it.
 * @throws UnreadableError when it is damaged, locked, or more than a reader can take
 */
export function findParts(name: string, bytes: Uint8Array): Promise<FoundParts> {
  return findAt(name, bytes, { depth: 0, budget: createBudget() })
}

async function findAt(name: string, bytes: Uint8Array, at: Level): Promise<FoundParts> {
  const format = detectFormat(bytes)
  const readInside: ReadInside = async (inner, content) => {
    // What a PDF holds, its actions tell by name.
    if (format !== 'pdf' && isProgramFile(inner, content)) throw new UnreadableError('macros')
    return findInside(inner, content, at)
  }
  return finders[format](bytes, readInside, { name, format, ...at })
}

/** A file inside another; what cannot be read of it is a finding, and does not hide the rest. */
async function findInside(
  name: string,
  bytes: Uint8Array,
  { depth, budget }: Level,
): Promise<FoundParts> {
  budget.enter(depth + 1, bytes.length)
  if (bytes.length === 0) return nothing
  try {
    return withinFile(name, await findAt(name, bytes, { depth: depth + 1, budget }))
  } catch (error) {
    if (error instanceof UnreadableError && error.finding.kind === 'too-large') throw error
    const kind = error instanceof UnreadableError ? error.finding.kind : 'damaged'
    if (kind === 'macros') throw error
    return {
      parts: toTextPart(`里面的文件“${name}”`, readPrintableLines(bytes), true),
      findings: [{ kind: 'unreadable', detail: `里面的文件“${name}”` }],
    }
  }
}

const finders: Readonly<Record<FileFormat, Finder>> = {
  pdf: async (bytes, inside) => (await import('./pdf-parts.ts')).findPdfParts(bytes, inside),
  docx: async (bytes, inside) =>
    (await import('./docx-parts.ts')).findDocxParts(openOfficePackage(bytes), inside),
  xlsx: async (bytes, inside) =>
    (await import('./xlsx-parts.ts')).findXlsxParts(bytes, openOfficePackage(bytes), inside),
  pptx: findPackaged,
  ofd: findPackaged,
  ods: findOpenDocument,
  odt: findOpenDocument,
  zip: findArchived,
  ole: async (bytes, inside) => (await import('./ole-parts.ts')).findOleParts(bytes, inside),
  locked: () => Promise.reject(new UnreadableError('encrypted')),
  rtf: async (bytes) => {
    const { hasRtfCommands, readRtfLines } = await import('./rtf-text.ts')
    if (hasRtfCommands(bytes)) throw new UnreadableError('macros')
    return { parts: toTextPart('正文', readRtfLines(bytes), false), findings: [] }
  },
  jpeg: findPicture,
  png: findPicture,
  gif: findPicture,
  webp: findPicture,
  html: findText,
  text: findText,
  unknown: (bytes, _inside, { name, depth }) =>
    Promise.resolve({
      parts: toTextPart('内容', readPrintableLines(bytes), true),
      findings:
        depth > 0 && harmless.test(name) ? [] : [{ kind: 'unreadable' as const, detail: '的内容' }],
    }),
}

/** Fonts, printers' settings, controls, drawings, seals: kept beside a document; their words are read. */
const harmless =
  /printerSettings|activeX\d+\.bin$|SignedValue\.dat$|\.(?:odttf|fntdata|ttf|otf|emf|wmf|ico|bmp|tiff?|wdp|esl)$|^ObjectReplacements\/|^Thumbnails\//i

async function findPackaged(bytes: Uint8Array, inside: ReadInside): Promise<FoundParts> {
  const { findPackageParts } = await import('./package-parts.ts')
  return findPackageParts(openOfficePackage(bytes), inside)
}

async function findOpenDocument(bytes: Uint8Array, inside: ReadInside): Promise<FoundParts> {
  const { findOpenDocumentParts } = await import('./opendocument-parts.ts')
  return findOpenDocumentParts(openOfficePackage(bytes), inside)
}

async function findArchived(bytes: Uint8Array, inside: ReadInside): Promise<FoundParts> {
  const files = [...openOfficePackage(bytes)]
  const found: FoundParts[] = []
  for (const [name, content] of files) found.push(await inside(name, content))
  const names = files.map(([name]) => name)
  return joinFound([{ parts: toTextPart('里面的文件名', names, true), findings: [] }, ...found])
}

async function findPicture(
  bytes: Uint8Array,
  _inside: ReadInside,
  { format }: Named,
): Promise<FoundParts> {
  const { findPictureParts } = await import('./picture-parts.ts')
  const isPicture = format === 'jpeg' || format === 'png' || format === 'gif' || format === 'webp'
  return isPicture ? findPictureParts(format, bytes) : nothing
}

function findText(bytes: Uint8Array, _inside: ReadInside, { name }: Named): Promise<FoundParts> {
  const { text, encoding } = decodeText(bytes)
  if (encoding === 'undecodable') throw new UnreadableError('damaged', '文字的编码读不出来')
  const parts =
    toExtension(name) === 'csv'
      ? toTablePart('表格', Papa.parse<string[]>(text, { delimitersToGuess }).data, false)
      : toTextPart('正文', text, false)
  return Promise.resolve({ parts, findings: [] })
}

const delimitersToGuess = [',', '\t', ';', '|']

interface Level {
  readonly depth: number
  readonly budget: ReadingBudget
}

interface Named extends Level {
  readonly name: string
  readonly format: FileFormat
}

type Finder = (bytes: Uint8Array, readInside: ReadInside, named: Named) => Promise<FoundParts>
