import { formatFault, formatMatches, formatPrompt } from './question-text.ts'
import { formatQuestion, formatValue } from './question-text.ts'
import type { Choice, Question } from './question.ts'
import { isBack, readAnswer } from './read-answer.ts'
import type { Terminal } from './terminal.ts'

/** As many choices as fit on a screen. */
export const longestList = 20

/** Asks one question until it is answered, left out where that is allowed, or left. */
export async function askQuestion(question: Question, terminal: Terminal): Promise<Reply> {
  terminal.say(formatQuestion(question))
  let shown: readonly Choice[] = question.isSearched === true ? [] : (question.choices ?? [])
  for (;;) {
    const line = await terminal.ask(formatPrompt(question))
    if (line === undefined) return { kind: 'left' }
    if (isBack(line)) return { kind: 'back' }
    const answer = readAnswer(question, line, shown)
    switch (answer.kind) {
      case 'skipped':
        return { kind: 'answered' }
      case 'answered':
        sayUnderstood(question, line, answer.value, terminal)
        return answer
      case 'ambiguous':
        shown = answer.matches.slice(0, longestList)
        terminal.say(formatMatches(shown, answer.matches.length - shown.length))
        break
      case 'faulty':
        terminal.say(formatFault(answer.fault))
    }
  }
}

function sayUnderstood(question: Question, line: string, value: string, { say }: Terminal): void {
  const understood = formatValue(question, value)
  if (understood !== line.trim()) say(`  → ${understood}`)
}

/** What became of a question; an answer without a value was left out. */
export type Reply =
  | { readonly kind: 'answered'; readonly value?: string }
  | { readonly kind: 'back' }
  | { readonly kind: 'left' }
