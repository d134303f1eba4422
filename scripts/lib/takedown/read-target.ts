import process from 'node:process'
import { type TakedownTarget, toTextTarget } from '#domain/takedown/takedown-target.ts'
import { isKnownPath, readFileTarget } from '#loaders/takedown/file-versions-fs.ts'
import { type TakedownReason, takedownReasons } from '#schemas/takedown.ts'
import { askLine } from './confirm.ts'

const usage = `用法：
  npm run takedown -- content/affairs/2026/某个文件.md     撤除一个文件（以及只有它用到的表格、附件）
  npm run takedown -- --stdin                              撤除一段文字，从键盘或管道输入，不留在命令历史里
  npm run takedown -- 一段文字                             同上，但会留在命令历史里，用后要清除
选项：--yes 不再询问；--reason ${Object.keys(takedownReasons).join('|')}；--purge-history 重写 git 的历史，先做备份`

/** What the command line asks to be taken down, or why it cannot be. */
export async function readTarget(root: string): Promise<TakedownTarget | string> {
  const given = listArguments()[0]?.replace(/^\.[/\\](?=content|data|public)/, '')
  if (given !== undefined && isKnownPath(root, given)) {
    return readFileTarget(root, given)
  }
  if (given !== undefined && /^(?:content|data|public)\//.test(given)) {
    return `没有 ${given} 这个文件，历史里也没有：没有留下任何版本，按路径查不到它。要查它写过的文字，用 --stdin。`
  }
  if (given !== undefined) {
    console.log(
      '注意：写在命令里的文字会留在命令历史里。做完以后清除（bash：history -c && history -w），下次用 --stdin。\n',
    )
  }
  const text = given ?? (await readText())
  if (text.trim() === '') return usage
  return (
    toTextTarget(text) ??
    '太短了，会删错别的内容。汉字至少写 3 个字，数字和字母至少 6 个；可以连同前后文一起写。'
  )
}

export function isReason(text: string): text is TakedownReason {
  return Object.hasOwn(takedownReasons, text)
}

function listArguments(): string[] {
  const args = process.argv.slice(2)
  return args.filter((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--reason')
}

async function readText(): Promise<string> {
  if (process.stdin.isTTY) return askLine('要撤除的文字：')
  if (!process.argv.includes('--stdin')) return ''
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks).toString()
}
