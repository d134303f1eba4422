import { parseArgs } from 'node:util'
import { readEnvironment } from '#loaders/environment.ts'
import { readSuppressed, writeTable } from '#loaders/suppress-table-fs.ts'

const usage = `用法：npm run suppress -- <表格> [--write]
例如：npm run suppress -- data/affairs/2026/hedong-temporary-2026-q3.csv
把不足 5 的户数、人数改成 <5，同一行的人数、金额、占比和凭合计能倒推出来的改成 *。先显示改哪些格；加上 --write 才写进文件。`

const { root } = readEnvironment()
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
})
process.exitCode = run(positionals[0])

function run(typed: string | undefined): number {
  if (typed === undefined) return refuse(usage)
  const file = typed.replaceAll('\\', '/').replace(/^\.\//, '')
  const { table, faults, changes } = readSuppressed(root, file)
  if (table === undefined) return refuse(`${file}：${faults.join('；')}。没有改动。`)
  for (const { line, column, before, after } of changes) {
    console.log(`  第 ${line} 行“${column}”：${before} → ${after}`)
  }
  if (changes.length === 0) console.log(`${file} 里没有要隐去的小数字。`)
  else if (!values.write)
    console.log(`共 ${changes.length} 格。还没有写进文件，核对后加上 --write。`)
  else {
    writeTable(root, table)
    console.log(`共 ${changes.length} 格，写进了 ${file}。`)
  }
  return 0
}

function refuse(text: string): number {
  console.error(text)
  return 1
}
