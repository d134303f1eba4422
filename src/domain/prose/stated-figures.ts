/** Where running text states a figure by its full label, with its unit: “低保户数为46户”. */
export function findStated(text: string, { label, unit }: NamedFigure): StatedFigure[] {
  if (label.length < shortestLabel || !text.includes(label)) return []
  const pattern = new RegExp(
    `(?<!\\p{Script=Han})${escape(label)}(?:为|是|共计?|达到?|有|：)?\\s*(\\d[\\d,]*(?:\\.\\d+)?)\\s*${escape(unit)}`,
    'gu',
  )
  return Array.from(text.matchAll(pattern), ({ 1: number = '', index }) => ({
    value: Number(number.replaceAll(',', '')),
    offset: index,
  }))
}

// 收入 and 户数 alone are said of many things.
const shortestLabel = 4

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}

interface NamedFigure {
  readonly label: string
  readonly unit: string
}

export interface StatedFigure {
  readonly value: number
  readonly offset: number
}
