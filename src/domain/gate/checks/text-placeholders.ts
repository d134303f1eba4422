import type { Check } from '#domain/gate/check.ts'
import { listEntries } from '#domain/gate/list-entries.ts'
import { isOfficial } from '#domain/prose/body.ts'
import { findInTexts } from '#domain/prose/found-in.ts'
import { textsOf } from '#domain/prose/texts.ts'

/** Blanks that a template or a copied model leaves: xx, 20XX年, 20__年, 某某, 待补充. */
export const placeholders: Check = {
  code: 'T001',
  severity: 'error',
  title: '占位符没有填',
  why: '没有填的空位不是公开的信息。',
  *find(corpus) {
    const officialFiles = new Set(
      listEntries(corpus)
        .filter(isOfficial)
        .map(({ file }) => file),
    )
    for (const text of textsOf(corpus)) {
      const isQuotable = officialFiles.has(text.placeAt(0).file)
      const checked = isQuotable ? { ...text, text: withoutQuotations(text.text) } : text
      yield* findInTexts([checked], placeholder, ({ matched }) => ({
        what: `“${matched}”是占位符`,
        mend: '填上真实的内容；不知道的，把整句删去或者写明“不详”',
      }))
    }
  },
}

const counted = '年月日号省市区县镇乡村户人名个次元万亿栋座吨届批处册项所对件条家'

const placeholder = new RegExp(
  [
    // 20XX, xx.x, x-xx月; but not XXL, xxs or a serial number.
    String.raw`(?<![A-Za-z0-9])(?:(?:19|20)[xX]{1,2}|[xX]{2,})(?:[.\-—][xX]+)*(?![A-Za-z0-9])`,
    `(?<![A-Za-z0-9.])[xX](?:[.\\-—][xX]+)*(?=[${counted}])`,
    `(?:19|20)\\d?_+|_{2,}(?=\\s*[${counted}])|_{4,}`,
    '某某+|[×✕╳○◯]{2,}',
    `[?？]{2,}(?=[${counted}])`,
    String.raw`\b(?:TODO|TBD|FIXME)\b|[Ll]orem ipsum`,
    '待补充(?!材料|证据|协议)|[（(【](?:待[填补核查]|此处)[^）)】\\n]{0,10}[）)】]',
  ].join('|'),
  'gu',
)

/** What an official entry puts in quotation marks is what its source says. */
function withoutQuotations(text: string): string {
  return text.replace(/“[^“”\n]*”/g, (quotation) => ' '.repeat(quotation.length))
}
