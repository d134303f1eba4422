import type { SpeechRule } from './speech-rule.ts'

/** What becomes of signs once numbers have taken theirs. */
export const signRules: readonly SpeechRule[] = [
  sayNumbering,
  sayMasks,
  sayUnits,
  saySigns,
  sayPauses,
]

/** The number before a heading or an item is followed by a pause, not by a decimal point. */
function sayNumbering(text: string): string {
  return text
    .replace(/^(?:（(\d{1,2}|[一二三四五六七八九十]+)）|(\d{1,2})[.．、](?!\d))/, '$1$2，')
    .replace(/[①-⑳]/g, (sign) => `${sign.charCodeAt(0) - circledZero}，`)
}

const circledZero = 0x245f

/** A name of which only a part is published: 王*, 周*芳, ××村. */
function sayMasks(text: string): string {
  return text
    .replace(
      /(\p{Script=Han})([*＊]+)/gu,
      (_, before: string, stars: string) => `${before}${'某'.repeat(stars.length)}`,
    )
    .replace(/[×xX]{2,}/g, (crosses) => '某'.repeat(crosses.length))
    .replace(/[*＊]+/g, '')
}

function sayUnits(text: string): string {
  return text
    .replace(/㎡/g, '平方米')
    .replace(
      /(\d ?)(km|kg|cm|mm|kwh|℃|m[²2]?)(?![\da-z²])/gi,
      (_, number: string, unit: string) => {
        return `${number}${unitNames[unit.toLowerCase()] ?? unit}`
      },
    )
    .replace(/([元吨斤克])\/(?=\p{Script=Han})/gu, '$1每')
    .replace(/(\p{Script=Han})\/(?=\p{Script=Han})/gu, '$1、')
}

const unitNames: Readonly<Record<string, string>> = {
  km: '公里',
  kg: '公斤',
  cm: '厘米',
  mm: '毫米',
  m: '米',
  m2: '平方米',
  'm²': '平方米',
  kwh: '度',
  '℃': '摄氏度',
}

/** A sign is set with spaces for the eye; to the ear there is no pause beside it. */
function saySigns(text: string): string {
  return text.replace(
    / ?([×＋+＝=≥≤＞>＜<≈±→↑↓№￥¥]) ?/g,
    (_, sign: string) => signNames[sign] ?? sign,
  )
}

const signNames: Readonly<Record<string, string>> = {
  '×': '乘以',
  '＋': '加',
  '+': '加',
  '＝': '等于',
  '=': '等于',
  '≥': '大于等于',
  '≤': '小于等于',
  '＞': '大于',
  '>': '大于',
  '＜': '小于',
  '<': '小于',
  '≈': '约等于',
  '±': '正负',
  '→': '到',
  '↑': '上升',
  '↓': '下降',
  '№': '第',
  '￥': '元',
  '¥': '元',
}

/** 村（居）务 is one word; other brackets, dots and dashes are pauses to the ear; a space between Han characters is one too. */
function sayPauses(text: string): string {
  return text
    .replace(/(\p{Script=Han})[（(](\p{Script=Han})[）)](?=\p{Script=Han})/gu, '$1$2')
    .replace(/日 +(?=发布)/g, '日')
    .replace(/[（）()〔〕［］[\]【】{}|｜·•●■◆▲★※]|[—–]+/g, '，')
    .replace(/([\p{Script=Han}”》]) +(?=[\p{Script=Han}“《])/gu, '$1，')
}
