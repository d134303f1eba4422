import { readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { toTextContext } from '#domain/privacy/corpus-context.ts'
import { loadCorpus } from '#loaders/corpus-fs.ts'
import { decodeText } from '#loaders/decode-text.ts'
import { readEnvironment } from '#loaders/environment.ts'
import { maskFile } from './lib/mask/mask-file.ts'
import { openTerminal } from './lib/open-terminal.ts'
import { toTypedPath } from './lib/typed-path.ts'

const usage = '用法：npm run mask -- 文件.csv（或 .md、.txt） [--write]'
process.exitCode = await run()

/** Shows a file's permitted form, and writes it when told to. */
async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { write: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const [typed] = positionals
  if (typed === undefined || positionals.length > 1) return refuse(usage, 2)
  const { root, now } = readEnvironment()
  const file = toTypedPath(typed, root)
  const source = readSource(file)
  if (typeof source !== 'string') return refuse(source.fault, 2)
  const result = maskFile(file, source, toTextContext(loadCorpus(root).corpus, now))
  if (result.fault !== undefined) return refuse(result.fault, 1)
  console.log(result.report)
  if (result.text === source || result.left > 0) return result.left > 0 ? 1 : 0
  if (!values.write && !(await agrees(file))) return 0
  writeFileSync(file, result.text)
  console.log(`已经写回 ${file}。原来的内容仍在 git 的历史里：还没有提交过的，不要提交旧的那一份。`)
  return 0
}

function readSource(file: string): string | { readonly fault: string } {
  try {
    const bytes = readFileSync(file)
    const { text, encoding } = decodeText(bytes)
    if (encoding === 'undecodable') return { fault: `${file} 不是文本文件，读不出文字。${usage}` }
    return text
  } catch {
    return { fault: `打不开 ${file}，请检查路径。` }
  }
}

async function agrees(file: string): Promise<boolean> {
  if (!process.stdin.isTTY) {
    console.log('没有写回。确认以后加上 --write 再运行一次。')
    return false
  }
  using terminal = openTerminal()
  const answer = await terminal.ask(`把改好的写回 ${file} 吗？(y/N) `)
  const isAgreed = /^\s*(?:y|yes|是|好)\s*$/i.test(answer ?? '')
  if (!isAgreed) console.log('没有写回。')
  return isAgreed
}

function refuse(message: string, exitCode: number): number {
  console.error(message)
  return exitCode
}
