import { Lexer } from 'yaml'
import type { SourceComment } from '#domain/corpus.ts'

/** What stands in YAML behind number signs: readers never see it, and everybody who has the repository does. */
export function listYamlComments(text: string, firstLine: number): SourceComment[] {
  if (!text.includes('#')) return []
  const blocks: { line: number; lines: string[] }[] = []
  for (const { line, words } of readComments(text, firstLine)) {
    const last = blocks.at(-1)
    if (last !== undefined && last.line + last.lines.length === line) last.lines.push(words)
    else blocks.push({ line, lines: [words] })
  }
  return blocks.map(({ line, lines }) => ({ line, text: lines.join('\n') }))
}

function* readComments(
  text: string,
  firstLine: number,
): Generator<{ line: number; words: string }> {
  let line = firstLine
  let isValue = false
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith('#') && !isValue) yield { line, words: token.replace(/^#+/, '').trim() }
    isValue = token === valueMark
    line += token.split('\n').length - 1
  }
}

/** The lexer puts it before what a field holds; quoted and folded values may begin with any sign. */
const valueMark = '\u001f'
