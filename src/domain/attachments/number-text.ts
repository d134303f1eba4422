/** Whether a cell holds a number as people write it: signed, with separators, an amount, a share. */
export function isNumberText(text: string): boolean {
  return /^[-−+]?[¥￥]?\d[\d,]*(?:\.\d+)?\s*[%％]?$/.test(text.trim())
}
