import type { Check } from '#domain/gate/check.ts'
import { findInTexts } from '#domain/prose/found-in.ts'
import { textsOf } from '#domain/prose/texts.ts'

/** Characters that look like the usual ones and are others: radicals, compatibility forms, full width. */
export const characterForms: Check = {
  code: 'T009',
  severity: 'warning',
  title: '看着一样、编码不同的字',
  why: '检索时对不上，读屏软件会读错或者不读。',
  *find(corpus) {
    yield* findInTexts(textsOf(corpus), lookalike, ({ matched }) => {
      const usual = toUsual(matched)
      return {
        what: `“${matched}”的编码不是常用的那一个`,
        mend:
          usual === matched
            ? `重新打一遍这个字，代替“${matched}”（部首字符）`
            : `换成常用的“${usual}”`,
      }
    })
  },
}

// 2E80–2FDF radicals, F900–FAFF and 2F800–2FA1F compatibility ideographs without the twelve of
// them that are characters of their own, FF10–FF5A full-width digits and letters; ○ for 〇 in a year.
const lookalike =
  /[\u2e80-\u2fdf]|[\uf900-\ufa0d\ufa10\ufa12\ufa15-\ufa1e\ufa20\ufa22\ufa25\ufa26\ufa2a-\ufaff]|[\u{2f800}-\u{2fa1f}]|[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+|(?<=[一二三四五六七八九])[○◯Ｏ〇O](?=[一二三四五六七八九○◯]{1,2}年)(?<!〇)/gu

function toUsual(matched: string): string {
  return /^[○◯ＯO]$/.test(matched) ? '〇' : matched.normalize('NFKC')
}
