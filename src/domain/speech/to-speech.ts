import { foldDigits, removeZeroWidth } from '#domain/text/width.ts'
import { codeRules } from './code-rules.ts'
import { numberRules } from './number-rules.ts'
import { signRules } from './sign-rules.ts'

/**
 * Written Chinese as a voice reads it well: signs, codes and dates in words, no mark that an engine
 * would spell out or stumble over. Every Han character stays, in its order.
 */
export function toSpeech(text: string): string {
  const plain = foldDigits(removeZeroWidth(text)).replace(/\s+/g, ' ').trim()
  if (/^[-—–−]+$/.test(plain)) return '无'
  const rules = [...codeRules, ...numberRules, ...signRules]
  return tidyPauses(rules.reduce((said, rule) => rule(said), plain))
}

/** One pause where several fell together, and none at the beginning. */
function tidyPauses(text: string): string {
  return text
    .replace(/ ?，[， ]*/g, '，')
    .replace(/，(?=[。！？；：、…”’」』》])/g, '')
    .replace(/([。！？；：、“‘「『《])，/g, '$1')
    .replace(/^[，、；。 ]+|[， ]+$/g, '')
}
