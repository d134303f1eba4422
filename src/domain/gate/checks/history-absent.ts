import type { Check } from '#domain/gate/check.ts'
import type { AbsenceReason } from '#domain/history/history.ts'

const reasons: Readonly<Record<AbsenceReason, Absence>> = {
  'no-repository': {
    what: '内容不在 git 仓库里，或者没有安装 git',
    mend: '把内容放进 git 仓库再检查',
  },
  shallow: {
    what: '这份仓库只取了最近的版本，前面的历史不全',
    mend: '取回全部历史：git fetch --unshallow；GitHub 的 actions/checkout 写上 fetch-depth: 0',
  },
  'first-version': {
    what: '仓库里只有一个版本',
    mend: '不用处理，下一次提交以后就会对照',
  },
  'unknown-version': {
    what: '--since 指的版本在仓库里找不到',
    mend: '核对版本的名称，或者网站的网址；历史不全的先运行 git fetch --unshallow；第一次发布不用处理',
  },
}

export const historyAbsent: Check = {
  code: 'G006',
  severity: 'info',
  title: '没有历史可以对照',
  why: '没有和以前的版本对照，所以没有查：发布后的改动有没有说明、发布时间有没有被改。',
  *find({ history, site }) {
    if (site === undefined || history?.kind !== 'absent') return
    yield { place: { file: site.file, path: ['history'] }, ...reasons[history.reason] }
  },
}

interface Absence {
  readonly what: string
  readonly mend: string
}
