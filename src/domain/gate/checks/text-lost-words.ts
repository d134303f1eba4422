import type { Check } from '#domain/gate/check.ts'
import { listEntries } from '#domain/gate/list-entries.ts'
import { excerptAt, findInTexts } from '#domain/prose/found-in.ts'
import { bodyTexts } from '#domain/prose/texts.ts'

/** Places from which a name or number has dropped out: “自年起”, “设有和2个社区”. */
export const lostWords: Check = {
  code: 'T015',
  severity: 'warning',
  title: '丢了名称或数字',
  why: '句子缺了一块，读者不知道说的是哪里、哪年、多少。',
  *find(corpus) {
    for (const entry of listEntries(corpus)) {
      yield* findInTexts(bodyTexts(entry), lost, ({ matched, text, offset }) => ({
        what: `“${excerptAt(text, offset, matched.length)}”里像是丢了${nameOf(matched)}`,
        mend: '对照原件补上；原件就缺的，改写这一句，写明原件缺什么',
      }))
    }
  },
}

const years = '(?<=[自从])年(?=起|\\d{1,2}月)|(?<=^|[，。；（])年(?=[上下]半年)'
const names =
  '(?<=设有|分别为|分别是)(?:[与及、]|和(?![平谐睦县林田顺静]))|(?<=[辖设]有?)(?:镇|乡|村|社区)(?=\\d)|(?<=^|[，。；：])[镇乡村]和(?=[两二三四\\d])'
const emptied = '《》|“”|〔〕|【】|「」'
const lost = new RegExp([years, names, emptied].join('|'), 'gu')

function nameOf(matched: string): string {
  if (matched === '年') return '年份'
  return /^(?:《》|“”|〔〕|【】|「」)$/.test(matched) ? '标点里的内容' : '名称或者数字'
}
