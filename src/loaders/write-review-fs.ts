import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Papa from 'papaparse'
import { reviewDigestLength, type Review } from '#schemas/review.ts'
import { digestFiles } from './file-digests-fs.ts'
import { reviewFile } from './record-kinds.ts'
import { readTextFile } from './text-file-fs.ts'

/** What a review is asked for; the digest is worked out. */
export type ReviewAnswers = Omit<Review, 'digest'>

/**
 * Writes down a review of a file as it is, in the place of an earlier one of the same rule and file.
 * All other rows stay as they are, those that nothing can read included.
 */
export function writeReview(root: string, answers: ReviewAnswers): Review {
  const [digest = ''] = digestFiles(root, [answers.file]).get(answers.file) ?? []
  const review = { ...answers, digest: digest.slice(0, reviewDigestLength) }
  const path = join(root, reviewFile.file)
  const [header = [...columns], ...rows] = existsSync(path) ? readRows(path) : []
  const ruleAt = header.indexOf('rule')
  const fileAt = header.indexOf('file')
  const others = rows.filter((row) => row[ruleAt] !== review.rule || row[fileAt] !== review.file)
  const written = header.map((column) => review[column as keyof Review])
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${byteOrderMark}${Papa.unparse([header, ...others, written])}\r\n`)
  return review
}

const columns = ['rule', 'file', 'digest', 'reason', 'reviewer', 'expires'] as const

/** Without its mark Excel on a Chinese Windows takes UTF-8 for GB 18030, and shows other characters. */
const byteOrderMark = '\uFEFF'

function readRows(path: string): string[][] {
  const { data } = Papa.parse<string[]>(readTextFile(path).text, { skipEmptyLines: 'greedy' })
  return data.map((cells) => cells.map((cell) => cell.trim()))
}
