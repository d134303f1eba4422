import type { Check } from '#domain/gate/check.ts'
import { listEntries } from '#domain/gate/list-entries.ts'
import { findInTexts } from '#domain/prose/found-in.ts'
import { bodyTexts } from '#domain/prose/texts.ts'

/** Chinese text takes Chinese marks (GB/T 15834-2011). */
export const halfWidthMarks: Check = {
  code: 'T010',
  severity: 'info',
  title: '中文里用了半角标点',
  why: '标点符号用法（GB/T 15834）要求中文用全角标点。',
  *find(corpus) {
    for (const entry of listEntries(corpus)) {
      yield* findInTexts(bodyTexts(entry), halfWidth, ({ matched }) => ({
        what: `“${matched}”用了半角标点`,
        mend: `改成“${toFullWidth(matched)}”`,
      }))
    }
  },
}

// Between two Chinese characters only: times, ratios and numbers keep theirs. Of brackets only
// those of a number in the hierarchy: names such as 村(居)民委员会 are often written so officially.
const halfWidth =
  /\p{Script=Han}[,;:!?](?=\p{Script=Han})|(?<=^|[。；\s])\([一二三四五六七八九十]{1,3}\)/gu

const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
}

function toFullWidth(text: string): string {
  return text.replace(/[,;:!?()]/g, (mark) => fullWidth[mark] ?? mark)
}
