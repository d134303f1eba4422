import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { digestFiles } from './file-digests-fs.ts'
import { writeReview } from './write-review-fs.ts'

const file = 'data/affairs/2026/a.csv'
const answers = {
  rule: 'I001',
  file,
  reason: '设备编号,不是身份证号',
  reviewer: '办公室“甲”',
  expires: '2027-11-22',
}
let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'review-'))
  mkdirSync(join(root, 'data/affairs/2026'), { recursive: true })
  writeFileSync(join(root, file), '编号\n1\n')
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

test('a review holds the digest of the file as sha256sum prints it', () => {
  const { digest } = writeReview(root, answers)
  const whole = createHash('sha256').update('编号\n1\n').digest('hex')
  expect(whole.startsWith(digest)).toBe(true)
  expect(digest).toHaveLength(32)
})

test('the digest of a text stays when git changes the ends of its lines', () => {
  const [first] = digestFiles(root, [file]).get(file) ?? []
  writeFileSync(join(root, file), '编号\r\n1\r\n')
  expect(digestFiles(root, [file]).get(file)?.[0]).toBe(first)
  expect(digestFiles(root, [file]).get(file)?.[1]).toBe(
    createHash('sha256').update('编号\r\n1\r\n').digest('hex'),
  )
})

test('the bytes of anything else are taken as they are', () => {
  const picture = 'data/a.png'
  writeFileSync(join(root, picture), 'a\r\nb')
  expect(digestFiles(root, [picture]).get(picture)).toEqual([
    createHash('sha256').update('a\r\nb').digest('hex'),
  ])
})

test('a new review takes the place of the earlier one and leaves all others', () => {
  const other = 'R018,data/attachments/b.pdf,0123,"看过,无",甲,2027-01-01'
  writeFileSync(
    join(root, 'data/reviews.csv'),
    `file,rule,digest,reason,reviewer,expires\n${file},I001,00,旧的,甲,2026-01-01\n${other.replace(/^(\w+),([^,]+)/, '$2,$1')}\n`,
  )
  const { digest } = writeReview(root, answers)
  expect(readFileSync(join(root, 'data/reviews.csv'), 'utf-8')).toBe(
    `\ufefffile,rule,digest,reason,reviewer,expires\r\ndata/attachments/b.pdf,R018,0123,"看过,无",甲,2027-01-01\r\n${file},I001,${digest},"设备编号,不是身份证号",办公室“甲”,2027-11-22\r\n`,
  )
})

test('the first review makes the file with its header', () => {
  writeReview(root, answers)
  expect(readFileSync(join(root, 'data/reviews.csv'), 'utf-8')).toMatch(
    /^\ufeffrule,file,digest,reason,reviewer,expires\r\nI001,/,
  )
})
