import { UnreadableError } from '#loaders/attachments/unreadable-error.ts'
import { isEncryptedDoc, readDocText } from './doc-text.ts'
import { type FoundParts, joinFound, toTextPart } from './found-parts.ts'
import { listMetadataFindings, type NamedProperty } from './metadata.ts'
import { readPackagedFile } from './ole-package.ts'
import { listOleStreams, type OleStream } from './ole-files.ts'
import { hasOlePrograms } from './ole-programs.ts'
import type { ReadInside } from './package-parts.ts'
import { readPrintableLines } from './printable-text.ts'
import { documentSummaryNames, readPropertySet, summaryNames } from './property-sets.ts'
import { isEncryptedXls } from './xls-programs.ts'

/** Files of Office before 2007 and of WPS, and objects that documents of today wrap in the same way. */
export async function findOleParts(bytes: Uint8Array, readInside: ReadInside): Promise<FoundParts> {
  const streams = listOleStreams(bytes)
  if (streams.some(isLocked) || isEncryptedDoc(streams)) {
    throw new UnreadableError('encrypted')
  }
  if (hasOlePrograms(streams)) throw new UnreadableError('macros')
  const properties = streams.flatMap(readProperties)
  const found = [
    toProperties(properties),
    await readMain(bytes, streams),
    { parts: toTextPart('里面的文件名', streams.flatMap(nameStorage), true), findings: [] },
  ]
  for (const stream of streams) found.push(await readStream(stream, readInside))
  return joinFound(found)
}

function isLocked({ path, bytes }: OleStream): boolean {
  return path === 'EncryptedPackage' || (isWorkbook.test(path) && isEncryptedXls(bytes))
}

const isWorkbook = /^(?:Workbook|Book)$/i

function readProperties({ path, bytes }: OleStream): NamedProperty[] {
  if (path.endsWith('\u0005SummaryInformation')) return readPropertySet(bytes, summaryNames)
  if (!path.endsWith('\u0005DocumentSummaryInformation')) return []
  return readPropertySet(bytes, documentSummaryNames)
}

function toProperties(properties: readonly NamedProperty[]): FoundParts {
  const lines = properties.map(({ field, value }) => `${field}：${value}`)
  return {
    parts: toTextPart('文件属性', lines, true),
    findings: listMetadataFindings(properties.filter(({ field }) => people.has(field))),
  }
}

const people: ReadonlySet<string> = new Set(['作者', '最后修改者', '经理'])

async function readMain(bytes: Uint8Array, streams: readonly OleStream[]): Promise<FoundParts> {
  if (streams.some(({ path }) => isWorkbook.test(path))) {
    const { findXlsParts } = await import('./xls-parts.ts')
    return findXlsParts(bytes)
  }
  const document = streams.find(({ path }) => path === 'WordDocument')
  if (document === undefined) return { parts: [], findings: [] }
  const lines = readDocText(streams)
  return lines === undefined
    ? {
        parts: toTextPart('正文', readPrintableLines(document.bytes), false),
        findings: [{ kind: 'unreadable', detail: '的正文' }],
      }
    : { parts: toTextPart('正文', lines, false), findings: [] }
}

/** Somebody who packs objects into a document gives their folders no name that says anything. */
function nameStorage({ path }: OleStream): string[] {
  return /\p{sc=Han}/u.test(path) ? [path] : []
}

async function readStream({ path, bytes }: OleStream, readInside: ReadInside): Promise<FoundParts> {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (name === '\u0001Ole10Native') {
    const { label, lines, content } = readPackagedFile(bytes)
    return joinFound([
      { parts: toTextPart('里面的文件名', lines, true), findings: [] },
      await readInside(label, content),
    ])
  }
  if (name === 'Package' || name === 'CONTENTS') return readInside(name, bytes)
  if (isOffice.test(path) || name.startsWith('\u0005')) return { parts: [], findings: [] }
  return { parts: toTextPart(`其他部分（${name}）`, readPrintableLines(bytes), true), findings: [] }
}

/** Read as a whole above, or pictures and the layout of the text. */
const isOffice = /^(?:Workbook|Book|WordDocument|[01]Table|Data|Pictures)$/i
