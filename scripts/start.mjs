// @ts-check
// `npm start`: from a fresh clone to a served site, on any Node from 20 and without node_modules.
import process from 'node:process'
import { formatSeconds, startTimer } from './lib/elapsed-time.mjs'
import { installPackages } from './lib/install-packages.mjs'
import { projectRoot } from './lib/project-root.mjs'
import { runCommand, stopCommandsOnSignal } from './lib/run-command.mjs'
import { assertPortIsFree, getOutDir, getPort, serveSite } from './lib/serve-site.mjs'

stopCommandsOnSignal()
try {
  await start()
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}

async function start() {
  const port = getPort()
  // Before the minutes of work, not after them.
  await assertPortIsFree(port)

  await runStep('1/3 安装依赖 / install packages', async () => {
    const hasInstalled = await installPackages(projectRoot)
    return hasInstalled ? '' : '已是最新 / up to date'
  })
  await runStep('2/3 检查并生成网站 / check and build', async () => {
    const { exitCode } = await runCommand(['node', 'scripts/build.ts'], { inherit: true })
    if (exitCode !== 0) {
      throw new Error('网站没有生成，原因见上文 / the site was not built; the reasons are above')
    }
  })
  const { url } = await runStep('3/3 启动网站 / serve', () =>
    serveSite({ root: getOutDir(), port }),
  )
  console.log('\n网站已启动，按 Ctrl-C 停止 / The site is up, Ctrl-C stops it:')
  console.log(url)
}

/**
 * Says when a step begins, and how long it took; a step may say in a word what it found.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
async function runStep(title, work) {
  const timer = startTimer()
  console.log(`[${title}]`)
  const result = await work()
  const remark = typeof result === 'string' && result !== '' ? `${result} ` : ''
  console.log(`[${title}] ${remark}${formatSeconds(timer())}`)
  return result
}
