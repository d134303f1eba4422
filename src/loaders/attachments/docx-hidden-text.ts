import { createHiddenRunTest, type HiddenRunTest } from './docx-hidden-styles.ts'
import { readPart } from './office-package.ts'
import { childrenNamed, findOutermost, parseXml, toXml } from './xml-tree.ts'
import type { ZipFiles } from './zip-archive.ts'

/** A Word file without what its author hid, and what else it holds that is not seen. */
export interface SeenDocx {
  readonly files: [string, Uint8Array][]
  /** In the clerk's words. */
  readonly hidden: readonly string[]
}

/**
 * Leaves out what is hidden. mammoth, like every reader that was tried, publishes text with the font
 * effect 隐藏 (`w:vanish`); nobody sees it on paper or on the screen.
 */
export function withoutHiddenText(files: ZipFiles): SeenDocx {
  const parts = parseParts(files)
  const texts = parts.filter(({ root }) => textRoots.has(root?.localName ?? ''))
  const hasRevisions = texts.some(({ root }) => root && findOutermost(root, isRevision).length > 0)
  const isHidden = createHiddenRunTest(listStyles(parts))
  const cut = new Set(texts.filter(({ root }) => root && cutHiddenRuns(root, isHidden)))
  const hasComments = parts.some(
    ({ root }) => root?.localName === 'comments' && childrenNamed(root, 'comment').length > 0,
  )
  return {
    files: parts.map((part) => [part.name, toBytes(part, cut.has(part))]),
    hidden: [
      ...(cut.size > 0 ? ['隐藏的文字'] : []),
      ...(hasRevisions ? ['没有接受的修订'] : []),
      ...(hasComments ? ['批注'] : []),
    ],
  }
}

/** Parts are told by their root, since a package may give them any name. */
const textRoots: ReadonlySet<string> = new Set(['document', 'footnotes', 'endnotes'])
const revisions: ReadonlySet<string> = new Set(['del', 'ins', 'moveFrom'])

/** Nothing but text is read; what is no XML there is left for mammoth to refuse. */
function parseParts(files: ZipFiles): Part[] {
  return [...files]
    .filter(([name]) => /\.(?:xml|rels)$/.test(name))
    .map(([name, bytes]) => ({ name, bytes, root: parseXml(readPart(files, name)) }))
}

/** The building blocks in `word/glossary/` have styles of their own. */
function listStyles(parts: readonly Part[]): Element[] {
  return parts
    .filter(({ name }) => !name.includes('/glossary/'))
    .flatMap(({ root }) => (root?.localName === 'styles' ? [root] : []))
}

/** Tells whether there was any. */
function cutHiddenRuns(root: Element, isHidden: HiddenRunTest): boolean {
  const runs = findOutermost(root, (element) => element.localName === 'r' && isHidden(element))
  for (const run of runs) run.parentNode?.removeChild(run)
  return runs.length > 0
}

function isRevision({ localName }: Element): boolean {
  return revisions.has(localName)
}

function toBytes({ bytes, root }: Part, isChanged: boolean): Uint8Array {
  return isChanged && root ? Buffer.from(toXml(root)) : bytes
}

interface Part {
  readonly name: string
  readonly bytes: Uint8Array
  readonly root: Element | undefined
}
