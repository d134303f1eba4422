import { createInterface } from 'node:readline/promises'
import type { Interface } from 'node:readline/promises'
import process from 'node:process'
import type { Terminal } from '#domain/new-entry/dialogue/terminal.ts'

/**
 * Opens the terminal, or a pipe in its place, line by line. Lines that come before they are asked
 * for wait: `question()` of readline would lose them. Ctrl-C and Ctrl-D end the lines.
 */
export function openTerminal(): Terminal & Disposable {
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  const iterator = lines[Symbol.asyncIterator]()
  const close = () => {
    lines.close()
  }
  let isClosed = false
  lines.once('close', () => {
    isClosed = true
  })
  // At a terminal readline itself sees Ctrl-C; behind a pipe it comes as a signal.
  process.once('SIGINT', close)
  return {
    say: (text) => {
      console.log(text)
    },
    ask: async (prompt) => {
      // A pipe may have ended while its lines still wait; readline then takes no more calls.
      if (isClosed) process.stdout.write(prompt)
      else showPrompt(lines, prompt)
      const { value, done } = await iterator.next()
      if (done === true) return undefined
      // What is piped in is not echoed; the record of the dialogue is to be read, too.
      if (!process.stdin.isTTY) console.log(value)
      return value
    },
    [Symbol.dispose]: close,
  }
}

function showPrompt(lines: Interface, prompt: string): void {
  lines.setPrompt(prompt)
  lines.prompt()
}
