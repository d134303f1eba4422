import process from 'node:process'
import { readEnvironment } from '#loaders/environment.ts'
import { type HookResult, installHook, removeHook } from '#loaders/git/hooks-fs.ts'
import { measureHook } from './lib/measure-hook.ts'
import { projectRoot } from './lib/project-root.mjs'

const { root } = readEnvironment()
if (process.argv.includes('--measure')) {
  console.log(await measureHook(root))
  process.exit()
}
const result = process.argv.includes('--uninstall')
  ? removeHook(root)
  : installHook(root, projectRoot)
console.log(describe(result))
process.exitCode = result.kind === 'no-repository' ? 1 : 0

function describe(done: HookResult): string {
  if (done.kind === 'no-repository')
    return `${root} 不在 git 仓库里，没有地方安装。先运行 git init。`
  const what = `从此每次 git commit 以前，先检查要提交的内容：有没有身份证号、电话等个人信息，文件能不能读。
有错误就不提交，并说明怎么改。全部规则由 npm run check 和自动检查把关。
卸载：npm run hooks -- --uninstall`
  switch (done.kind) {
    case 'installed':
      return `装好了：${done.file}\n${what}`
    case 'updated':
      return `原来就装着，已更新：${done.file}\n${what}`
    case 'joined':
      return `装好了：${done.file}\n原有的检查还在，改名为 ${done.other}，每次先运行它。\n${what}`
    case 'removed':
      return `已卸载：${done.file}`
    case 'not-there':
      return `没有装过，什么也没有改：${done.file}`
  }
}
