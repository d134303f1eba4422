/** What an entity, a percent-encoding, a JSON escape or a wide letter stands for. */
export function foldCharacters(token: string): string {
  if (token.startsWith('&')) return decodeEntity(token)
  if (token.startsWith('%')) return decodePercents(token)
  if (token.startsWith('\\u')) return fold(String.fromCharCode(parseInt(token.slice(2), 16)))
  return fold(token)
}

/** Signs keep their width where it tells something: a full-width comma is no separator of thousands. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u3021-\u3029]/g, (digit) => String(digit.charCodeAt(0) - 0x3020))
}

function decodeEntity(entity: string): string {
  const name = entity.replace(/^&(?:amp;)*|;$/g, '')
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1))
  if (name.startsWith('#')) return isCodePoint(code) ? fold(String.fromCodePoint(code)) : ' '
  return named[name] ?? entity
}

function decodePercents(text: string): string {
  try {
    return fold(decodeURIComponent(text))
  } catch {
    return text
  }
}

function isCodePoint(code: number): boolean {
  return Number.isInteger(code) && code > 0 && code <= 0x10ffff
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  hyphen: '-',
  dash: '-',
  ndash: '-',
  mdash: '—',
  minus: '-',
  period: '.',
  middot: '·',
  bull: '•',
  lowbar: '_',
  ast: '*',
  commat: '@',
  num: '#',
  plus: '+',
  colon: ':',
  lpar: '(',
  rpar: ')',
  Tab: '\t',
  NewLine: '\n',
  shy: '',
  zwj: '',
  zwnj: '',
  ZeroWidthSpace: '',
  NoBreak: '',
}
