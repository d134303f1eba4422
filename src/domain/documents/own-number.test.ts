import { describe, expect, it } from 'vitest'
import { findOwnDocNumber } from './own-number.ts'

describe('findOwnDocNumber', () => {
  it.each([
    ['青民发〔2026〕6号\n\n各社区：', '青民发〔2026〕6号', 0, 0],
    ['\n**青民发[2026]06号**\n', '青民发〔2026〕6号', 1, 2],
    ['青禾县民政局文件\n\n（青民发〔2026〕6号）', '青民发〔2026〕6号', 2, 1],
    ['青禾县民政局文件 青民发〔2026〕6号', '青民发〔2026〕6号', 0, 9],
    ['发文字号：青民发〔2026〕6号', '青民发〔2026〕6号', 0, 5],
    ['## 青民发〔2026〕6号', '青民发〔2026〕6号', 0, 3],
  ])('in %j is %s', (text, number, lineOffset, columnOffset) => {
    expect(findOwnDocNumber(text)).toMatchObject({ text: number, lineOffset, columnOffset })
  })

  it.each([
    '现将青民发〔2026〕6号转发给你们。',
    '《青禾县民政局关于工作的通知》（青民发〔2026〕6号）已经印发。',
    '## 一、对照青民发〔2026〕6号自查',
    '各社区：\n按照青民发〔2026〕6号要求，\n做好下列工作。',
    '一\n二\n三\n四\n五\n青民发〔2026〕6号',
    '门牌26号',
    '',
  ])('does not stand in %j', (text) => {
    expect(findOwnDocNumber(text)).toBeUndefined()
  })
})
