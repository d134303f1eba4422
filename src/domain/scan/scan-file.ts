import type { IdentityHit } from '#domain/privacy/identity-hit.ts'
import { fromFirstSentence } from '#domain/search/results/text-blocks.ts'
import { listJsonTexts, toHtmlPieces } from './html-pieces.ts'
import { findMachineLeaks, findWallLeaks } from './leaks.ts'
import type { Unwanted } from './leaks.ts'
import { findPageDangers, findStyleDangers } from './page-dangers.ts'

/** Everything in a file of the finished site that must not be published; its text as it is served. */
export function scanFile(file: string, text: string, rules: ScanRules): string[] {
  const { tags, texts } = toPieces(file, text)
  const lines = [file, ...texts]
  return [
    ...new Set([
      ...(file.endsWith('.html') ? findPageDangers(tags, rules.toHash) : []),
      ...(file.endsWith('.css') ? findStyleDangers(text) : []),
      ...findMachineLeaks(text, rules.unwanted),
      ...findWallLeaks(text, texts, rules.unwanted),
      // Apart as paragraphs are: what stands in another one does not tell of a person.
      ...findPersons(lines.join('\n\n'), rules),
    ]),
  ]
}

/** What must not be among the files at all, whatever is in it. */
export function* findStrayFile(file: string): Generator<string> {
  if (file.endsWith('.map')) yield '源代码对照文件（source map）不发布'
  if (/(?:^|\/)\.(?!well-known\/)|~$/.test(file)) yield '隐藏文件和备份文件不发布'
  if (/\.(?:ts|astro|mdx?|env|log|bak|sql|sqlite|db|pem|key)$/i.test(file)) {
    yield '这种类型的文件不发布'
  }
}

function toPieces(file: string, text: string): ReturnType<typeof toHtmlPieces> {
  if (/\.(?:html|xml|svg)$/.test(file)) return toHtmlPieces(text)
  if (/\.(?:json|webmanifest)$/.test(file)) return { tags: [], texts: listJsonTexts(text) }
  // A calendar breaks long lines anywhere (RFC 5545, 3.1).
  if (file.endsWith('.ics')) return { tags: [], texts: [text.replace(/\r?\n[ \t]/g, '')] }
  // 残疾 at the end of one block is 残疾人 at the beginning of the next, which nobody is called.
  const isBlock = file.startsWith('search/entries/')
  return { tags: [], texts: [isBlock ? fromFirstSentence(text) : text] }
}

function* findPersons(text: string, { findIdentities, isReviewed }: ScanRules): Generator<string> {
  for (const { severity, masked, start, end } of findIdentities(text)) {
    if (severity !== 'error' || isReviewed(text.slice(start, end))) continue
    yield `有个人信息：${masked}`
  }
}

export interface ScanRules {
  readonly findIdentities: (text: string) => readonly IdentityHit[]
  /** Whether somebody has looked at what was found and recorded why it may stand. */
  readonly isReviewed: (found: string) => boolean
  readonly unwanted: Unwanted
  /** The hash by which a policy names a script, e.g. `sha256-…`. */
  readonly toHash: (text: string) => string
}
