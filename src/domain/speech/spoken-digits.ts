/** Digits one by one, as years, telephone numbers and codes are read: 二零二六. */
export function sayDigits(text: string): string {
  return text.replace(/\d/g, (digit) => names.charAt(Number(digit)))
}

const names = '零一二三四五六七八九'
