import type { Check } from '#domain/gate/check.ts'
import { parseDocNumber } from '#domain/documents/doc-number.ts'
import { findOwnDocNumber } from '#domain/documents/own-number.ts'

export const numberInBody: Check = {
  code: 'P002',
  severity: 'warning',
  title: '正文的字号和发文字号不一致',
  why: '读者按字号查不到这份文件。',
  *find({ policies }) {
    for (const { file, data, body, bodyLine } of policies) {
      const own = findOwnDocNumber(body)
      if (own === undefined || own.text === parseDocNumber(data.docNumber)?.text) continue
      yield {
        place: { file, line: bodyLine + own.lineOffset, column: own.columnOffset + 1 },
        what: `正文开头写着 ${own.text}，docNumber 写的是“${data.docNumber}”`,
        mend: `这份文件的字号就是它的，把 docNumber 改成 ${own.text}；不是的，从正文开头删去`,
        ...(data.origin === 'official' ? { severity: 'info' } : {}),
      }
    }
  },
}
