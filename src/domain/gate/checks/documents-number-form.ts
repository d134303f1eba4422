import type { Check } from '#domain/gate/check.ts'
import {
  isCanonicalDocNumber,
  parseDocNumber,
  suggestDocNumber,
} from '#domain/documents/doc-number.ts'
import { severityIn } from '#domain/gate/published-fault.ts'

/** Orders and announcements are numbered without 机关代字: 第3号, 2026年第3号, 民政部令第70号. */
const plainSerialPattern = /^(?:\d{4}年|\p{Script=Han}{2,20}(?:令|公告|通告|公报))?第[1-9]\d*号$/u
const plainSerialGenres = ['命令', '公告', '通告', '公报']

export const numberForm: Check = {
  code: 'P001',
  severity: 'error',
  title: '发文字号写法不规范',
  why: '同一个字号有几种写法，就查不到、对不上。',
  *find({ policies }) {
    for (const entry of policies) {
      const { docNumber, genre } = entry.data
      if (docNumber === '无' || isCanonicalDocNumber(docNumber)) continue
      if (plainSerialGenres.includes(genre) && plainSerialPattern.test(docNumber)) continue
      yield {
        place: { file: entry.file, path: ['docNumber'] },
        what: `发文字号写的是“${docNumber}”`,
        mend: suggest(docNumber),
        severity: severityIn(entry, 'error'),
      }
    }
  },
}

function suggest(docNumber: string): string {
  const number = parseDocNumber(docNumber)
  if (number !== undefined) return `写成 ${number.text}`
  const guess = suggestDocNumber(docNumber)
  if (guess !== undefined) return `是不是 ${guess.text}？对照原件确认`
  return '写成“机关代字〔年份〕序号号”，例如 青民发〔2026〕6号；确实没有的填“无”'
}
