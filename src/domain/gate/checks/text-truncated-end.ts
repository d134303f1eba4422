import type { Check } from '#domain/gate/check.ts'
import { listEntries } from '#domain/gate/list-entries.ts'
import type { Block } from '#domain/prose/blocks.ts'
import { blocksOf, placeIn } from '#domain/prose/body.ts'
import { withoutMask } from '#domain/prose/mask.ts'
import { endsSentence } from '#domain/text/sentence.ts'

/** The end of a text is lost most easily: a page not copied, a field cut at its length. */
export const truncatedEnd: Check = {
  code: 'T005',
  severity: 'warning',
  title: '结尾不完整',
  why: '最后一句没有说完，后面的内容可能丢了。',
  *find(corpus) {
    for (const entry of listEntries(corpus)) {
      const last = blocksOf(entry).at(-1)
      if (last === undefined || !isTruncated(last)) continue
      const text = withoutMask(last.text).trimEnd()
      yield {
        place: placeIn(entry, last, last.text.trimEnd().length),
        what: `正文在“${text.slice(-10).replace(/\s+/g, ' ')}”处停住，没有句末标点`,
        mend: '对照原件补上丢失的内容；确实说完了的，加句号',
      }
    }
  },
}

function isTruncated({ kind, text }: Block): boolean {
  const end = withoutMask(text).trimEnd()
  if (kind === 'table' || kind === 'heading') return false
  // A list's last entry needs no full stop, but does not end in the middle of an enumeration.
  if (kind === 'item') return /[，、：；,]$/u.test(end)
  const lastLine = end.slice(end.lastIndexOf('\n') + 1).trim()
  return !endsSentence(end) && !closings.some((pattern) => pattern.test(lastLine))
}

/** What ends a document without a full stop. */
const closings: readonly RegExp[] = [
  // 成文日期, also in Chinese numerals, with or without its place.
  /(?:\d{4}|[〇○零一二三四五六七八九]{4})年\S{1,3}月(?:\S{1,3}日)?[）)]?$/u,
  // 署名: an organisation by its name and nothing else.
  /^[\p{Script=Han}（）()·\s]{2,40}(?:局|会|部|厅|委|办|办公室|所|站|中心|政府|院|处|科|组|队|馆|社|社区|村|街道|公司|协会)$/u,
  /^特此\p{Script=Han}{2,4}$/u,
  // GB/T 9704-2012: no mark after the name of an annex. A label with its value needs none either.
  /^附\s*[件表图录]/u,
  /^[^，。；！？]{1,16}[：:]\s*\S/u,
  /^[（(【].*[）)】]$/u,
  /[A-Za-z]\.$|印\s*\d+\s*份$/u,
  // A short entry of a list that is numbered by hand.
  /^(?:\d{1,2}[、.．]|[（(]\d{1,2}[）)])[^。]{1,28}[^，、。；：,]$/u,
]
