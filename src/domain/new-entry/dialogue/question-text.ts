import type { Choice, Fault, Question } from './question.ts'

/** What stands on the screen before the clerk answers. */
export function formatQuestion(question: Question): string {
  const { field, help, note, choices = [], isSearched = false } = question
  const name = field === undefined ? '' : `（${field}）`
  const lines = [
    `${help}${name}`,
    ...(note === undefined ? [] : [`  ${note}`]),
    ...(isSearched ? ['  输入名称的一部分来找，也可以直接填编号。'] : formatChoices(choices)),
  ]
  return `\n${lines.join('\n')}`
}

/** Several that fit what was typed, and how many more there are than are shown. */
export function formatMatches(shown: readonly Choice[], hidden: number): string {
  const more = hidden > 0 ? [`  还有 ${hidden} 个没有列出，多写几个字再找`] : []
  return [...formatChoices(shown), ...more].join('\n')
}

/** What stands before the cursor: what is taken when nothing is typed. */
export function formatPrompt(question: Question): string {
  const { fallback, isOptional } = question
  if (fallback === undefined) return isOptional ? '[不填] > ' : '> '
  const shown = formatValue(question, fallback)
  return isOptional ? `[${shown}；不填输入 -] > ` : `[${shown}] > `
}

export function formatFault({ what, mend }: Fault): string {
  return `  ${what}\n      怎么改：${mend}`
}

/** An answer as the clerk reads it: a choice by its label. */
export function formatValue({ choices = [] }: Question, value: string): string {
  return choices.find((choice) => choice.value === value)?.label ?? value
}

/** The choices by number, each group under its name. */
function formatChoices(choices: readonly Choice[]): string[] {
  const width = String(choices.length).length
  return choices.flatMap(({ label, group }, index) => {
    const isFirst = group !== undefined && group !== choices[index - 1]?.group
    const line = `  ${String(index + 1).padStart(width)}. ${label}`
    return isFirst ? [`  【${group}】`, line] : [line]
  })
}
