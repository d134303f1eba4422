import process from 'node:process'
import { formatReport } from '#domain/gate/report.ts'
import { createContext } from '#domain/new-entry/context.ts'
import type { Answers } from '#domain/new-entry/dialogue/question.ts'
import { holdDialogue } from '#domain/new-entry/dialogue/hold-dialogue.ts'
import { formatNextSteps } from '#domain/new-entry/entry/next-steps.ts'
import { toNewEntry } from '#domain/new-entry/entry/to-new-entry.ts'
import { createSteps, isConfirmed, listWritableKinds } from '#domain/new-entry/steps/all-steps.ts'
import { loadCorpus } from '#loaders/corpus-fs.ts'
import { readEnvironment } from '#loaders/environment.ts'
import { runGate } from '#loaders/gate-fs.ts'
import { writeNewEntry } from '#loaders/new-entry-fs.ts'
import { readSiteConfig } from '#loaders/site-config-fs.ts'
import { openTerminal } from './lib/open-terminal.ts'

const introduction = `这里一问一答，写出一条新内容的文件。
  [方括号] 里是现成的答案，直接回车就用它；写了数字序号的，填序号。
  填错了，输入 < 回到上一问。按 Ctrl-C 退出，什么也不会写。`

const environment = readEnvironment()
const { root, now } = environment
const context = createContext(loadCorpus(root).corpus, now)
using terminal = openTerminal()
process.exitCode = await run()

async function run(): Promise<number> {
  if (listWritableKinds(context.corpus).length === 0) {
    terminal.say(`${root} 里没有单位表 data/units.csv，先运行 npm run check 看看缺什么。`)
    return 1
  }
  terminal.say(introduction)
  const answers = await holdDialogue(createSteps(context), terminal)
  if (answers !== undefined && isConfirmed(answers)) return write(answers)
  terminal.say('\n没有写任何文件。')
  return answers === undefined ? 1 : 0
}

async function write(answers: Answers): Promise<number> {
  const entry = toNewEntry(answers, context)
  const { files, fault } = writeNewEntry(root, entry)
  if (fault !== undefined) {
    terminal.say(`\n没有写成：${fault}`)
    return 1
  }
  const { cacheDir } = readSiteConfig(environment)
  const { issues } = await runGate(root, { now, release: false }, cacheDir)
  const own = issues.filter(({ file }) => files.includes(file))
  terminal.say(`\n写好了：\n${files.map((file) => `  ${file}`).join('\n')}`)
  terminal.say(
    `\n${formatReport(own)}\n\n${formatNextSteps(entry, root === process.cwd() ? undefined : root)}`,
  )
  return own.some(({ severity }) => severity === 'error') ? 1 : 0
}
