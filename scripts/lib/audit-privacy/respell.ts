import type { Random } from '../corpus/random.ts'

/** A number as it may come out of a table, a scan or a hurried hand; often simply as it is. */
export function respell(number: string, random: Random): string {
  if (random.chance(0.35)) return number
  return random.pick(ways)(number, random)
}

const ways: readonly ((number: string, random: Random) => string)[] = [
  (number) => number.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  (number) => number.replace(/\d/g, (digit) => '〇一二三四五六七八九'.charAt(Number(digit))),
  (number) => group(number, ' '),
  (number) => group(number, '-'),
  (number) => Array.from(number).join(' '),
  (number, random) => insert(number, '\u200b', random),
  (number, random) => insert(number, ' ', random),
  (number, random) => insert(number, '\u00ad', random),
]

/** As people say it: an ID number by region, birth and sequence, a phone by three and fours. */
function group(number: string, separator: string): string {
  const sizes =
    number.length === 18 ? [6, 8, 4] : number.length === 11 ? [3, 4, 4] : [4, 4, 4, 4, 4]
  let at = 0
  return sizes
    .map((size) => number.slice(at, (at += size)))
    .filter((part) => part !== '')
    .join(separator)
}

function insert(number: string, sign: string, random: Random): string {
  const at = random.between(1, number.length - 1)
  return number.slice(0, at) + sign + number.slice(at)
}
