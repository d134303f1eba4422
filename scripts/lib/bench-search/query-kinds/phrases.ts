import { foldText } from '../truth/fold.ts'
import type { JudgedQuery, QueryKind, Sample } from './query-kind.ts'
import { segmentWords } from './words.ts'

/** Strings that stand in documents: found means all of them and nothing else. */
export const phraseKinds: readonly QueryKind[] = [
  {
    id: 'natural',
    name: 'words as they stand',
    reason: 'Residents repeat words of the notice that they saw on the board.',
    measure: 'phrase',
    create: (sample) => fromSentence(sample, pickNaturalPhrase),
  },
  {
    id: 'across',
    name: 'cut across words',
    reason:
      'A dictionary of query and index may cut differently (告工作); what is typed is a string, not words.',
    measure: 'phrase',
    create: (sample) => fromSentence(sample, pickAcrossWords),
  },
  {
    id: 'unit',
    name: 'names of units',
    reason: 'Most searches begin with one’s own village; its name is in no dictionary.',
    measure: 'phrase',
    create: ({ truth, random }) => {
      const units = truth.documents.filter(({ kind }) => kind === 'units')
      return toPhrase(random.pick(units).title.replace(/公开栏$/, ''), truth)
    },
  },
  {
    id: 'sum',
    name: 'sums and measures',
    reason:
      'A sum on a receipt is looked up digit by digit, with and without thousands separators.',
    measure: 'phrase',
    create: (sample) => fromSentence(sample, pickNumber),
  },
  {
    id: 'cited',
    name: '字号 as cited',
    reason: 'Which notices refer to a document is asked by its number, in any brackets.',
    measure: 'phrase',
    create: (sample) => fromText(sample, /[\p{Script=Han}]{2,6}〔20\d\d〕\d+号/gu),
  },
  {
    id: 'cell',
    name: 'cells of tables',
    reason: 'Who won a bid and what was bought stands only in the table.',
    measure: 'phrase',
    create: ({ document, random, truth }) => {
      const cells = document.cells.filter((cell) => /\p{Script=Han}{4}/u.test(cell))
      return cells.length === 0 ? undefined : toPhrase(random.pick(cells), truth)
    },
  },
  {
    id: 'attached',
    name: 'words of attachments',
    reason: 'Contracts and lists are often published as Word, Excel or PDF only.',
    measure: 'phrase',
    create: (sample) => {
      const lines = sample.document.attached.map(foldText).filter((line) => line.length > 6)
      if (lines.length === 0) return undefined
      const words = pickNaturalPhrase(sample.random.pick(lines), sample)
      return words === undefined ? undefined : toPhrase(words, sample.truth)
    },
  },
]

function fromSentence(
  sample: Sample,
  pick: (sentence: string, sample: Sample) => string | undefined,
): JudgedQuery | undefined {
  const sentences = sample.truth.getSentences(sample.index).filter(({ length }) => length >= 8)
  if (sentences.length === 0) return undefined
  const words = pick(sample.random.pick(sentences), sample)
  return words === undefined ? undefined : toPhrase(words, sample.truth)
}

function fromText({ document, random, truth }: Sample, pattern: RegExp): JudgedQuery | undefined {
  const found = document.sure.join('\n').match(pattern)
  return found === null ? undefined : toPhrase(random.pick(found), truth)
}

function toPhrase(text: string, truth: Sample['truth']): JudgedQuery | undefined {
  if (foldText(text).length < 2 || foldText(text).includes('|')) return undefined
  return { text, answers: truth.findHolding(text).map(({ path }) => path) }
}

function pickNaturalPhrase(
  sentence: string,
  { random }: Pick<Sample, 'random'>,
): string | undefined {
  const words = segmentWords(sentence)
  const start = random.between(0, Math.max(0, words.length - 2))
  let phrase = ''
  for (const word of words.slice(start)) {
    if (phrase.length >= 4 || phrase.length + word.length > 8) break
    phrase += word
  }
  return phrase.length >= 4 && /^\p{Script=Han}+$/u.test(phrase) ? phrase : undefined
}

/** The end of one word and the beginning of the next, neither of them whole. */
function pickAcrossWords(sentence: string, { random }: Sample): string | undefined {
  const words = segmentWords(sentence)
  const places = words.flatMap((word, at) => {
    const next = words[at + 1] ?? ''
    return word.length >= 2 && next.length >= 2 && /^\p{Script=Han}+$/u.test(word + next)
      ? [at]
      : []
  })
  if (places.length === 0) return undefined
  const at = random.pick(places)
  const [first = '', second = '', third = ''] = words.slice(at, at + 3)
  const tail = first.slice(random.between(1, first.length - 1))
  // A whole second word, cut out of the middle of its neighbours, is the hardest for a dictionary.
  const middle = random.chance(0.5) ? second : second.slice(0, -1)
  const head =
    middle === second && third.length >= 2 && /^\p{Script=Han}/u.test(third)
      ? third.slice(0, 1)
      : ''
  const cut = tail + middle + head
  return cut.length >= 3 ? cut : undefined
}

function pickNumber(sentence: string, { random }: Sample): string | undefined {
  const found = sentence.match(/\d[\d.]{2,}(?:万?元|亩|米|公里|%)?/g)
  if (found === null) return undefined
  const number = random.pick(found)
  const isLarge = /^\d{5,6}元$/.test(number)
  return isLarge && random.chance(0.3)
    ? Number(number.slice(0, -1)).toLocaleString('en-US') + '元'
    : number
}
