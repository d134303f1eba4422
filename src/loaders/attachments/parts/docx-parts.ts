import type { AttachmentPart } from '#domain/attachments/attachment-part.ts'
import { createHiddenRunTest } from '#loaders/attachments/docx-hidden-styles.ts'
import { parseXml } from '#loaders/attachments/xml-tree.ts'
import type { ZipFiles } from '#loaders/attachments/zip-archive.ts'
import { type FoundParts, joinFound, toTablePart, toTextPart } from './found-parts.ts'
import { isPictureDocument } from './scanned-pictures.ts'
import { findAuthors, findPackageParts, type ReadInside } from './package-parts.ts'
import { toPackagePlace } from './package-places.ts'
import { decodeXml } from './xml-text.ts'
import { readWordText, type WordText } from './word-text.ts'

/** Word: what is printed, and all that is not: revisions, hidden text, field codes, comments, properties. */
export async function findDocxParts(files: ZipFiles, readInside: ReadInside): Promise<FoundParts> {
  const roots = parseRoots(files)
  const styles = roots.filter(({ name, root }) => root.localName === 'styles' && !isGlossary(name))
  const isHidden = createHiddenRunTest(styles.map(({ root }) => root))
  const texts = roots.filter(({ root }) => textRoots.has(root.localName))
  const found = texts.map(({ name, bytes, root }) => {
    const { place, isHidden: isUnseen } = toPackagePlace(name)
    const inComments = place === '批注' || root.localName === 'comments'
    return {
      parts: toParts(
        readWordText(root, isHidden),
        inComments ? '批注' : place,
        isUnseen || inComments,
      ),
      findings: findAuthors(name, decodeXml(bytes)),
    }
  })
  const taken = new Set(texts.map(({ name }) => name))
  const seen = found.flatMap(({ parts }) => parts.filter((part) => !part.isHidden))
  const isScan = isPictureDocument(files, seen.map(toPlainText).join(''))
  const scan = { parts: [], findings: isScan ? [{ kind: 'scan' as const, detail: '' }] : [] }
  return joinFound([...found, scan, await findPackageParts(files, readInside, taken)])
}

function toPlainText({ content }: AttachmentPart): string {
  return content.kind === 'text' ? content.text : content.rows.flat().join('')
}

/** By their root, since a package may give parts any name. */
const textRoots: ReadonlySet<string> = new Set([
  ...['document', 'footnotes', 'endnotes', 'comments', 'hdr', 'ftr', 'glossaryDocument'],
])

/** What is no XML is left to those who read it as mere text. */
function parseRoots(files: ZipFiles): { name: string; bytes: Uint8Array; root: Element }[] {
  return [...files].flatMap(([name, bytes]) => {
    if (!/\.xml$/i.test(name)) return []
    const root = parseXml(decodeXml(bytes))
    return root === undefined ? [] : [{ name, bytes, root }]
  })
}

function isGlossary(name: string): boolean {
  return name.includes('/glossary/')
}

function toParts(text: WordText, place: string, isUnseen: boolean): AttachmentPart[] {
  const within = place === '正文' ? '' : `${place}里的`
  return [
    ...toTextPart(place, text.lines.seen, isUnseen),
    ...text.tables.flatMap((rows, index) =>
      toTablePart(`${within}第 ${index + 1} 个表格`, rows, isUnseen),
    ),
    ...toTextPart(`${within}文本框`, [...new Set(text.lines.box)], isUnseen),
    ...toTextPart(`${within}已删除的修订`, text.lines.deleted, true),
    ...toTextPart(`${within}隐藏的文字`, text.lines.hidden, true),
    ...toTextPart(`${within}白色的文字`, text.lines.white, true),
    ...toTextPart(`${within}域代码`, text.lines.field, true),
    ...toTextPart(`${within}图片说明和控件`, text.lines.aside, true),
  ]
}
