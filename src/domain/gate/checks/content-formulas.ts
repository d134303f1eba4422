import type { Check } from '#domain/gate/check.ts'
import type { Problem } from '#domain/gate/issue.ts'
import { textsOf } from '#domain/prose/texts.ts'
import { isFormula, isSeparatorLine } from '#domain/tables/formula.ts'

export const contentFormulas: Check = {
  code: 'C012',
  severity: 'error',
  title: '表格里有公式',
  why: '居民用 Excel 打开下载的表格时，公式会运行，能启动程序或把内容发到别处。',
  *find(corpus) {
    for (const { text, placeAt } of textsOf(corpus)) {
      if (!isFormula(text)) continue
      const place = placeAt(0)
      if (place.file.endsWith('.csv')) yield { place, ...toWords(text) }
    }
    for (const [file, { content }] of corpus.attachments) {
      if (!file.endsWith('.csv') || content.kind !== 'workbook') continue
      for (const { rows } of content.worksheets) {
        for (const [index, cells] of rows.entries()) {
          const cell = cells.find(isFormula)
          if (cell === undefined) continue
          yield { place: { file: `data/${file}`, line: index + 1 }, ...toWords(cell) }
        }
      }
    }
  },
}

function toWords(cell: string): Pick<Problem, 'what' | 'mend'> {
  const text = cell.trim()
  if (isSeparatorLine(text)) {
    return { what: `“${text}”会让 Excel 换一种办法分格，藏着的公式就会运行`, mend: '删去这一行' }
  }
  return {
    what: `“${text.slice(0, 12)}${text.length > 12 ? '…' : ''}”会被当作公式`,
    mend: '只留公式算出来的数；文字前面的“-”“+”改成“—”或删去，开头的“=”“@”删去',
  }
}
