/**
 * Whether a spreadsheet would compute a cell instead of showing it. Excel takes whatever begins with
 * =, +, - or @ for a formula, East Asian settings their full-width forms too; a formula can start
 * programs (DDE) and send the table elsewhere. Signed numbers, phones, dates and dashes are none.
 */
export function isFormula(cell: string): boolean {
  const text = cell.replace(/^[\s"'\u00a0\ufeff]+/, '')
  if (/^[=@＝＠]/.test(text) || isSeparatorLine(text)) return true
  return /^[+\-＋－]/.test(text) && !harmless.test(text)
}

/** The first line of a file by which Excel parts its cells in another way: what is in a cell begins one. */
export function isSeparatorLine(cell: string): boolean {
  return /^\s*sep=.?\s*$/i.test(cell)
}

/** A sign, then nothing that a formula could be made of: figures, their marks and units in Chinese. */
const harmless = /^[+\-＋－][\d０-９.,，%％\s\-—–~～至到()（）年月日号元万亿个户人名次件]*$/
