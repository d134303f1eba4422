import type { Corpus } from '#domain/corpus.ts'
import type { Check } from '#domain/gate/check.ts'
import { listEntries } from '#domain/gate/list-entries.ts'
import type { Problem, Severity } from '#domain/gate/issue.ts'
import { textsOf } from '#domain/prose/texts.ts'
import type { Text } from '#domain/prose/texts.ts'

/** Characters that nobody sees or everybody sees differently. */
export const hiddenCharacters: Check = {
  code: 'T004',
  severity: 'error',
  title: '看不见或显示不出的字符',
  why: '它让检索找不到、读屏读错，在别的设备上变成方框。',
  *find(corpus) {
    for (const { text, placeAt } of rawTextsOf(corpus)) {
      for (const { 0: character, index } of text.matchAll(hidden)) {
        yield toProblem(text, character, index, placeAt(index))
      }
    }
  },
}

/** Bodies line by line as they stand in the file: such characters hide in links and code, too. */
function* rawTextsOf(corpus: Corpus): Generator<Text> {
  for (const { file, body, bodyLine } of listEntries(corpus)) {
    if (!body.match(hidden)) continue
    for (const [index, text] of body.split('\n').entries()) {
      yield { text, placeAt: (offset) => ({ file, line: bodyLine + index, column: offset + 1 }) }
    }
  }
  for (const text of textsOf(corpus)) {
    const place = text.placeAt(0)
    if ('path' in place || typeof place.column === 'string') yield text
  }
}

// Controls but tab and line break, halves of characters and what is none, soft hyphen, zero-width
// and bidirectional marks, line and paragraph separators, tags, marks heaped upon one letter, object
// and replacement characters, and the private use areas.
const hidden =
  /(?![\t\n\r])(?:[\p{Cc}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffd\u{e0001}\u{e0020}-\u{e007f}]|\u034f|\p{Mn}{3,})/gu

function toProblem(text: string, character: string, index: number, place: Problem['place']) {
  const around = text.slice(Math.max(0, index - 4), index)
  const { name, mend, severity } = describe(character)
  return {
    place,
    what: `“${around}”后面有${name}（${toCodePoint(character)}）`,
    mend,
    severity,
  }
}

function describe(character: string): Description {
  if (character === '\ufffd') {
    return {
      name: '乱码留下的替换符',
      mend: '对照原件，把丢失的字补上',
      severity: 'error',
    }
  }
  if (/\p{Co}/u.test(character)) {
    return {
      name: '只在某种字体里才有的字符',
      mend: '对照原件，换成正式的汉字；罕见字确实没有编码的，用文字说明',
      severity: 'error',
    }
  }
  if (/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/.test(character)) {
    return { name: '改变文字方向的符号', mend: '删去它，重新打这一处', severity: 'error' }
  }
  if (character === '\0' || /[\p{Cs}\p{Noncharacter_Code_Point}]/u.test(character)) {
    return { name: '不是字的编码', mend: '删去它，重新打这一处', severity: 'error' }
  }
  if (/[\u{e0001}-\u{e007f}]/u.test(character)) {
    return { name: '藏着字的符号', mend: '删去它：把前后两个字重新打一遍', severity: 'error' }
  }
  if (/^\p{Mn}{3}/u.test(character)) {
    return { name: '叠在一起的符号', mend: '删去它，重新打这个字', severity: 'error' }
  }
  return { name: '看不见的字符', mend: '删去它：把前后两个字重新打一遍', severity: 'warning' }
}

function toCodePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

interface Description {
  readonly name: string
  readonly mend: string
  readonly severity: Severity
}
