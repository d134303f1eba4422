import type { Random } from '../../corpus/random.ts'
import { sameMeanings, shortNames } from './common-names.ts'
import type { JudgedQuery, QueryKind, Sample } from './query-kind.ts'
import { findByPieces, toTitlePieces } from './title-pieces.ts'
import type { TitlePieces } from './title-pieces.ts'
import {
  withHomophone,
  withoutCharacter,
  withSwappedCharacters,
  withWrongCharacter,
} from './typos.ts'

/** A document that someone has in mind, asked for as it is remembered. */
export const titleKinds: readonly QueryKind[] = [
  {
    id: 'reordered',
    name: 'words reordered',
    reason: 'What matters most is typed first: the subject, then whose and when.',
    measure: 'known',
    create: (sample) =>
      fromPieces(sample, ({ unit, time, subject }, random) => ({
        kept: [unit, time, subject],
        text: toText(random.chance(0.5) ? [subject, unit, time] : [time, subject, unit]),
      })),
  },
  {
    id: 'shortened',
    name: 'shortened',
    reason: 'Nobody types 关于…有关事项的通知, and on a phone not the whole subject either.',
    measure: 'known',
    create: (sample) =>
      fromPieces(sample, ({ unit, time, subject }) => {
        const head = subject.slice(0, Math.max(4, Math.ceil(subject.length * 0.6)))
        return { kept: [unit, time, head], text: `${unit}${time}${head}` }
      }),
  },
  {
    id: 'abbreviated',
    name: 'abbreviated',
    reason: 'Officials and residents alike say 低保 and 人社局.',
    measure: 'known',
    create: (sample) => withReplacement(sample, shortNames),
  },
  {
    id: 'synonym',
    name: 'a synonym',
    reason: 'The word of the law and the word of the street differ.',
    measure: 'known',
    create: (sample) =>
      withReplacement(sample, [
        ...sameMeanings,
        ...sameMeanings.map(([one, other]) => [other, one] as const),
      ]),
  },
  createTypoKind(
    'wrong',
    'a wrong character',
    'A slip in the list of candidates.',
    withWrongCharacter,
  ),
  createTypoKind(
    'missing',
    'a missing character',
    'A thumb on a small screen skips keys.',
    withoutCharacter,
  ),
  createTypoKind(
    'swapped',
    'two characters swapped',
    'Fast typing turns neighbours round.',
    withSwappedCharacters,
  ),
  createTypoKind(
    'homophone',
    'a homophone',
    'Phonetic input offers another character of the same sound (底保).',
    withHomophone,
  ),
]

/** One typo in the subject; whose and when are right, or else something else was asked for. */
function createTypoKind(
  id: string,
  name: string,
  reason: string,
  spoil: (text: string, random: Random) => string | undefined,
): QueryKind {
  return {
    id,
    name,
    reason,
    measure: 'known',
    create: (sample) =>
      fromPieces(sample, ({ unit, time, subject }, random) => {
        const spoilt = spoil(subject, random)
        if (spoilt === undefined || spoilt === subject) return undefined
        const text = random.chance(0.5) ? `${unit}${time}${spoilt}` : toText([unit, time, spoilt])
        return { kept: [unit, time, subject], text }
      }),
  }
}

function withReplacement(
  sample: Sample,
  pairs: readonly (readonly [string, string])[],
): JudgedQuery | undefined {
  const { document } = sample
  const pair = pairs.find(([word]) => document.title.includes(word))
  if (pair === undefined || document.title.includes(pair[1])) return undefined
  return fromPieces(sample, ({ unit, time, subject }) => {
    const spoken = [unit, subject].map((piece) => piece.replace(pair[0], pair[1]))
    if (spoken.join('') === unit + subject) return undefined
    const [unitSpoken = '', subjectSpoken = ''] = spoken
    return { kept: [unit, time, subject], text: toText([unitSpoken, time, subjectSpoken]) }
  })
}

function fromPieces(
  sample: Sample,
  create: (pieces: TitlePieces, random: Random) => Remembered | undefined,
): JudgedQuery | undefined {
  const { document, truth, random } = sample
  if (document.kind === 'units' || document.kind === 'pages') return undefined
  const unit = truth.nameOfUnit(document.unitId)
  const pieces = toTitlePieces(document, unit)
  const remembered = pieces && create(pieces, random)
  if (remembered === undefined) return undefined
  const answers = findByPieces(truth, remembered.kept)
  // Where a dozen would do, being found says nothing.
  if (!answers.includes(document.path) || answers.length > mostAnswers) return undefined
  return { text: remembered.text, answers }
}

const mostAnswers = 5

function toText(pieces: readonly string[]): string {
  return pieces.filter((piece) => piece !== '').join(' ')
}

interface Remembered {
  readonly text: string
  /** The pieces of the title that are meant, as they stand in it. */
  readonly kept: readonly string[]
}
