import { readPart } from './office-package.ts'
import type { ZipFiles } from './zip-archive.ts'

/**
 * A Word file without what its author hid. mammoth, like every reader that was tried, publishes text
 * with the font effect 隐藏 (`w:vanish`); nobody sees it on paper or on the screen.
 */
export function withoutHiddenText(files: ZipFiles): [string, Uint8Array][] {
  const hiddenStyles = findHiddenStyles(readPart(files, 'word/styles.xml'))
  return [...files]
    .filter(([name]) => /\.(?:xml|rels)$/.test(name))
    .map(([name, bytes]) =>
      textParts.test(name)
        ? [name, Buffer.from(cutHiddenRuns(readPart(files, name), hiddenStyles).text)]
        : [name, bytes],
    )
}

/** What a Word file holds besides the text that is seen, in the clerk's words. */
export function findHiddenParts(files: ZipFiles): string[] {
  const hiddenStyles = findHiddenStyles(readPart(files, 'word/styles.xml'))
  const texts = [...files.keys()].filter((name) => textParts.test(name))
  const parts = texts.map((name) => readPart(files, name))
  const hasHiddenText = parts.some((xml) => cutHiddenRuns(xml, hiddenStyles).count > 0)
  const hasRevisions = parts.some((xml) => /<\w+:(?:del|ins|moveFrom)\s/.test(xml))
  const hasComments = /<\w+:comment\s/.test(readPart(files, 'word/comments.xml'))
  return [
    ...(hasHiddenText ? ['隐藏的文字'] : []),
    ...(hasRevisions ? ['没有接受的修订'] : []),
    ...(hasComments ? ['批注'] : []),
  ]
}

const textParts = /^word\/(?:document\d*|footnotes|endnotes)\.xml$/
// Attribute values may hold a ">".
const tags = /<(\/?)(?:\w+:)?(\w+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g

/**
 * Walks through the tags and leaves out every run that is hidden. Names count without their prefix:
 * what Word calls `w:r` may be `ns0:r` in a file that a program has written.
 */
function cutHiddenRuns(xml: string, hiddenStyles: ReadonlySet<string>): CutText {
  const open: OpenTag[] = []
  const hidden: { start: number; end: number }[] = []
  for (const {
    0: tag,
    1: closing,
    2: name = '',
    3: attributes = '',
    4: empty,
    index,
  } of xml.matchAll(tags)) {
    if (closing === '/') {
      const run = open.pop()
      const isOutermost = !open.some((outer) => outer.hidden)
      if (run?.hidden === true && isOutermost)
        hidden.push({ start: run.start, end: index + tag.length })
    } else {
      if (hides(name, attributes, hiddenStyles)) markRun(open)
      if (empty !== '/') open.push({ name, start: index, hidden: false })
    }
  }
  return { text: cutOut(xml, hidden), count: hidden.length }
}

/** A mark stands in the properties of its run; those of a paragraph are about its end only. */
function markRun(open: readonly OpenTag[]): void {
  const run = open.at(-2)
  if (open.at(-1)?.name === 'rPr' && run?.name === 'r') run.hidden = true
}

function cutOut(xml: string, ranges: readonly { start: number; end: number }[]): string {
  const starts = [0, ...ranges.map(({ end }) => end)]
  return starts.map((from, index) => xml.slice(from, ranges[index]?.start)).join('')
}

function hides(name: string, attributes: string, hiddenStyles: ReadonlySet<string>): boolean {
  if (name === 'vanish') return isOn(attributes)
  return name === 'rStyle' && hiddenStyles.has(readValue(attributes) ?? '')
}

/** Character styles whose text is hidden. */
function findHiddenStyles(xml: string): ReadonlySet<string> {
  const styles = xml.matchAll(/<\w+:style\s[^>]*?styleId="([^"]+)"[^>]*>([^]*?)<\/\w+:style>/g)
  return new Set(
    [...styles]
      .filter(([, , body = '']) => {
        const vanish = /<\w+:vanish\b([^>]*?)\/?>/.exec(body)
        return vanish !== null && isOn(vanish[1] ?? '')
      })
      .map(([, id = '']) => id),
  )
}

function isOn(attributes: string): boolean {
  return !['0', 'false', 'off'].includes(readValue(attributes) ?? '')
}

function readValue(attributes: string): string | undefined {
  return /(?:^|[\s:])val=["']([^"']*)["']/.exec(attributes)?.[1]
}

interface OpenTag {
  readonly name: string
  readonly start: number
  hidden: boolean
}

interface CutText {
  readonly text: string
  readonly count: number
}
