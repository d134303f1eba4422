import type { Check } from '#domain/gate/check.ts'
import { parseDocNumber } from '#domain/documents/doc-number.ts'
import { findNumberingFaults } from '#domain/documents/numbering.ts'

export const numbering: Check = {
  code: 'P007',
  severity: 'error',
  title: '发文字号重号或跳号',
  why: '同一机关代字一年里的序号不重不漏；漏了的可能还没有公开。',
  *find({ policies, site }) {
    // Of another bureau's documents only some are here, so their gaps say nothing.
    const organiser = site?.data.organiser ?? ''
    const own = policies.filter(
      ({ data }) => data.origin === 'demo' || data.issuers.includes(organiser),
    )
    const numbered = own.flatMap((entry) => {
      const number = parseDocNumber(entry.data.docNumber)
      return number === undefined ? [] : { entry, number }
    })
    for (const fault of findNumberingFaults(numbered)) {
      const { document, before } = fault
      const place = { file: document.entry.file, path: ['docNumber'] }
      if (fault.kind === 'repeat') {
        yield {
          place,
          what: `${document.number.text} 已经用在 ${before.entry.file}`,
          mend: '对照原件改正写错的一个',
        }
      } else {
        yield {
          place,
          what: `${before.number.text} 和 ${document.number.text} 之间缺 ${toRange(fault)}`,
          mend: '核对字号；缺的文件应当公开的补上，不公开的不用管',
          severity: 'warning',
        }
      }
    }
  },
}

function toRange({ from, to }: { from: number; to: number }): string {
  return from === to ? `${from}号` : `${from}至${to}号`
}
