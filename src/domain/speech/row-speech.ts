/**
 * A row of a table as somebody would read it to a neighbour: 第 3 行：社区，荷花；户数，12。 The unit
 * in the head of a column goes behind its number.
 */
export function toRowSpeech(ordinal: number, cells: readonly HeadedCell[]): string {
  return `第${ordinal}行：${cells.map(sayCell).join('；')}。`
}

function sayCell({ head, value }: HeadedCell): string {
  const { name, unit } = splitHead(head.trim())
  const said = sayValue(value.trim(), unit)
  return name === '' || /^[总合小共]计$/.test(said) ? said : `${name}，${said}`
}

function sayValue(value: string, unit: string): string {
  if (value === '') return '空'
  if (/^[-—–−]+$/.test(value)) return '无'
  return /^[−-]?[\d,]*\.?\d+$/.test(value) ? `${value}${unit}` : value
}

/** 金额（元） is an amount in yuan; a bracket with anything but a unit stays with the name. */
function splitHead(head: string): { name: string; unit: string } {
  const parts = /^(.+?)[（(]([\p{Script=Han}%％‰㎡]{1,4})[）)]$/u.exec(head)
  return { name: parts?.[1] ?? head, unit: parts?.[2] ?? '' }
}

/** A cell with the head of its column, both as they are written. */
export interface HeadedCell {
  readonly head: string
  readonly value: string
}
