import process from 'node:process'
import { cleanFile, type CleaningResult } from '#loaders/attachments/clean/clean-file-fs.ts'
import { readEnvironment } from '#loaders/environment.ts'
import { toTypedPath } from './lib/typed-path.ts'

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('-'))

if (files.length === 0) {
  console.log(`去掉附件里记着的人名、单位、拍摄地点和改动痕迹，内容不变。
  npm run clean -- data/attachments/2026/a.docx data/attachments/2026/b.jpg
能处理 .docx、.xlsx、PDF、JPG、PNG、WebP、GIF。隐藏的工作表、修订和批注不会动，要在办公软件里自己删。`)
  process.exitCode = 1
}

let hasRefused = false
for (const file of files) {
  const result = await cleanFile(toTypedPath(file, readEnvironment().root))
  console.log(tell(file, result))
  if (result.kind === 'refused') hasRefused = true
}
if (hasRefused) process.exitCode = 1

function tell(file: string, result: CleaningResult): string {
  if (result.kind === 'nothing') return `${file}\n  没有要去掉的`
  if (result.kind === 'refused') return `${file}\n  没有改动：${result.reason}`
  return `${file}\n  去掉了：${result.removed.join('、')}\n  重新打开核对过，内容没有变`
}
