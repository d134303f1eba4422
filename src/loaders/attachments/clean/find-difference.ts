import { isDeepStrictEqual } from 'node:util'
import type { AttachmentPart } from '#domain/attachments/attachment-part.ts'
import type { WholeReading } from '#loaders/attachments/attachment-reader.ts'

/**
 * What two readings of a file differ in, in the clerk's words; undefined where they tell the same but for
 * the values that were to go, and numbers in the place of names.
 */
export function findDifference(
  before: WholeReading,
  after: WholeReading,
  gone: readonly string[],
): string | undefined {
  if (!isDeepStrictEqual(before.content, after.content)) return '网页上看到的内容'
  const [old, current] = [before.parts, after.parts].map(listLines)
  if (old === undefined || current === undefined) return undefined
  for (const [place, lines] of old) {
    const kept = current.get(place) ?? []
    if (!isDeepStrictEqual(withoutNames(lines, gone), withoutNames(kept, gone))) return place
  }
  const added = [...current.keys()].find((place) => !old.has(place))
  return added === undefined ? undefined : `多了${added}，`
}

/** Properties, and what only they or earlier versions told, are what is taken away. */
const metadata =
  /文件属性$|图片信息$|图片说明$|图片后面附加的数据$|PDF 里的其他文字$|^保存以前的|^里面的文件“图片\.jpg”/

function listLines(parts: readonly AttachmentPart[]): Map<string, string[]> {
  const byPlace = Map.groupBy(
    parts.filter(({ place }) => !metadata.test(place)),
    ({ place }) => place,
  )
  return new Map([...byPlace].map(([place, all]) => [place, all.flatMap(toLines)]))
}

function toLines({ content }: AttachmentPart): string[] {
  return content.kind === 'text'
    ? content.text.split('\n')
    : content.rows.map((cells) => cells.join('\t'))
}

function withoutNames(lines: readonly string[], gone: readonly string[]): string[] {
  const removed = new Set(gone.map((value) => value.trim()))
  return lines.filter((line) => !removed.has(line) && !/^作者\d+$/.test(line))
}
