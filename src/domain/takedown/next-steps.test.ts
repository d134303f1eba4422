import { expect, test } from 'vitest'
import { formatNextSteps, type TakedownFacts } from './next-steps.ts'

const facts: TakedownFacts = {
  kind: 'text',
  isInHistory: true,
  paths: [],
  remotes: [{ name: 'origin', url: 'https://git.example/board.git', branches: ['old'] }],
  branch: 'main',
  unrewritable: ['data/attachments/2026/a.docx'],
  backups: ['/home/clerk/board-backup-1.git'],
  urls: ['https://board.example/affairs/2026/a/'],
  folders: [{ url: 'https://board.example/search/', reason: '按先后编号' }],
}

test('files that no program can rewrite go before the past does', () => {
  const steps = formatNextSteps(facts)
  expect(steps).toMatch(
    /^1\. [\s\S]+takedown -- data\/attachments\/2026\/a\.docx\n\n2\. 清除 git 的历史/,
  )
})

test('a branch that only the remote has is overwritten, and its address is put back', () => {
  const steps = formatNextSteps(facts)
  expect(steps).toContain('git push --force origin refs/remotes/origin/old:refs/heads/old')
  expect(steps).toContain('git remote add origin https://git.example/board.git')
  expect(formatNextSteps({ ...facts, remotes: [] })).not.toContain('git push')
})

test('a backup that still holds it is named until it is gone', () => {
  expect(formatNextSteps(facts)).toContain('rm -rf /home/clerk/board-backup-1.git')
  expect(formatNextSteps({ ...facts, backups: [] })).not.toContain('rm -rf')
})

test('addresses are refreshed one by one, and a folder only with its reason', () => {
  const steps = formatNextSteps(facts)
  expect(steps).toContain('   https://board.example/affairs/2026/a/\n')
  expect(steps).toContain('   https://board.example/search/（按先后编号）\n')
  expect(formatNextSteps({ ...facts, urls: [], folders: [] })).toContain('整站刷新')
})
