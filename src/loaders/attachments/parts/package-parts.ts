import type { ZipFiles } from '#loaders/attachments/zip-archive.ts'
import { type FoundParts, joinFound, nothing, toTextPart } from './found-parts.ts'
import { listMetadataFindings, type NamedProperty } from './metadata.ts'
import { toPackagePlace } from './package-places.ts'
import { findAttribute, readXmlTokens } from './xml-tokens.ts'
import { findScannedPages } from './scanned-pictures.ts'
import { decodeXml, listValues, readXmlLines } from './xml-text.ts'

/** Reads a file that lies in another. */
export type ReadInside = (name: string, bytes: Uint8Array) => Promise<FoundParts>

/**
 * Everything in an office package: each part of XML as text at its place, each other part as the file
 * that it is, and the names of those. `taken` have been read by somebody who knows more of them.
 */
export async function findPackageParts(
  files: ZipFiles,
  readInside: ReadInside,
  taken: ReadonlySet<string> = new Set(),
): Promise<FoundParts> {
  const rest = [...files].filter(([name]) => !taken.has(name) && !technical.test(name))
  const found: FoundParts[] = []
  for (const [name, bytes] of rest) {
    found.push(xmlNames.test(name) ? readXmlPart(name, bytes) : await readInside(name, bytes))
  }
  const names = rest.map(([name]) => name).filter((name) => !xmlNames.test(name))
  const told = {
    parts: toTextPart('里面的文件名', names, true),
    findings: findScannedPages(files),
  }
  return joinFound([...found, told])
}

/** One part of XML as its text, and who is named in it. */
function readXmlPart(name: string, bytes: Uint8Array): FoundParts {
  const xml = decodeXml(bytes)
  const { place, isHidden } = toPackagePlace(name)
  const properties = isPropertyPart.test(name) ? listProperties(xml) : []
  if (properties.length > 0) {
    const lines = properties.map(({ field, value }) => `${field}：${value}`)
    return {
      parts: toTextPart(place, lines, true),
      findings: listMetadataFindings(properties.filter(({ field }) => people.has(field))),
    }
  }
  const lines = name.endsWith('.rels') ? listTargets(xml) : readXmlLines(xml)
  return { parts: toTextPart(place, lines, isHidden), findings: findAuthors(name, xml) }
}

const xmlNames = /\.(?:xml|rels|vml|xhtml)$/i
/** What a part is, and how the paper is fed: nobody writes there. */
const technical = /^(?:\[Content_Types\]\.xml|mimetype|META-INF\/manifest\.xml)$|\/$/
const isPropertyPart = /^docProps\/|^meta\.xml$|^OFD\.xml$/

const fields: Readonly<Record<string, string>> = {
  creator: '作者',
  'initial-creator': '作者',
  Author: '作者',
  lastModifiedBy: '最后修改者',
  'printed-by': '打印者',
  Manager: '经理',
  Company: '单位',
}

const people: ReadonlySet<string> = new Set(['作者', '最后修改者', '打印者', '经理'])

/** Properties stand as elements, each with its value; those that users have named themselves by attribute. */
function listProperties(xml: string): NamedProperty[] {
  const properties: NamedProperty[] = []
  let field = ''
  let ownName = ''
  for (const token of readXmlTokens(xml)) {
    if (token.kind === 'open') {
      ownName = readOwnName(token) ?? ownName
      field = fields[token.name] ?? token.name
      for (const value of readWritten(token.tag)) properties.push({ field, value })
    } else if (token.kind === 'close') {
      if (ownNamed.test(token.name)) ownName = ''
      field = ''
    } else if (token.text.trim() !== '') {
      properties.push({ field: ownName || field || '说明', value: token.text.trim() })
    }
  }
  return properties
}

const ownNamed = /^(?:property|user-defined|CustomData)$/

function readOwnName({ name, tag }: { name: string; tag: string }): string | undefined {
  if (!ownNamed.test(name)) return undefined
  return findAttribute(tag, 'name') ?? findAttribute(tag, 'Name')
}

function readWritten(tag: string): string[] {
  return ['href', 'title'].flatMap((name) => findAttribute(tag, name) ?? [])
}

/** Where links lead: to a mail address, or to a folder that bears somebody's name. */
function listTargets(xml: string): string[] {
  return [...readXmlTokens(xml)].flatMap((token) =>
    token.kind === 'open' && findAttribute(token.tag, 'TargetMode') === 'External'
      ? (findAttribute(token.tag, 'Target') ?? [])
      : [],
  )
}

/** Those who have commented on a text, or revised it. */
export function findAuthors(name: string, xml: string): FoundParts['findings'] {
  const { place } = toPackagePlace(name)
  const revised = ['ins', 'del', 'moveFrom', 'moveTo'].flatMap((tag) =>
    listValues(xml, tag, 'author'),
  )
  if (place !== '批注') {
    return revised.length === 0 ? nothing.findings : toFindings('修订者', revised)
  }
  return toFindings('批注作者', [
    ...listValues(xml, 'comment', 'author'),
    ...listValues(xml, 'person', 'displayName'),
    ...listValues(xml, 'person', 'author'),
    ...listValues(xml, 'cmAuthor', 'name'),
    ...listElementTexts(xml, 'author'),
    ...revised,
  ])
}

function toFindings(field: string, values: readonly string[]): FoundParts['findings'] {
  return listMetadataFindings(values.map((value) => ({ field, value })))
}

function listElementTexts(xml: string, name: string): string[] {
  const texts: string[] = []
  let isWithin = false
  for (const token of readXmlTokens(xml)) {
    if (token.kind === 'open') isWithin = token.name === name && !token.isEmpty
    else if (token.kind === 'close') isWithin = false
    else if (isWithin) texts.push(token.text)
  }
  return texts
}
