import process from 'node:process'
import { createInterface } from 'node:readline/promises'

/** Asks for a yes; nobody at the terminal is a no. */
export async function confirm(question: string): Promise<boolean> {
  const answer = await askLine(`${question}（输入 y 确认）`)
  return /^(?:y|yes|是)$/i.test(answer.trim())
}

/** One line typed at the terminal, which no history of the shell keeps. */
export async function askLine(prompt: string): Promise<string> {
  if (!process.stdin.isTTY) return ''
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return await terminal.question(`${prompt} `)
  } finally {
    terminal.close()
  }
}
