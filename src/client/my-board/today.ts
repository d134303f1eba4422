/** Today in China, `YYYY-MM-DD`, wherever the reader is. */
export function getToday(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())
}
