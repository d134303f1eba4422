import type { Check } from '#domain/gate/check.ts'

export const officialSource: Check = {
  code: 'P009',
  severity: 'error',
  title: '真实内容没有出处',
  why: '真实的单位和数字要有据可查。',
  *find({ affairs, policies, summaries, rankings, findings }) {
    for (const { file, data } of [...affairs, ...policies, ...summaries, ...rankings]) {
      if (data.origin !== 'official' || data.source !== undefined) continue
      yield {
        place: { file, path: ['origin'] },
        what: 'origin 是 official，没有写 source',
        mend: '补上 source（title 必填），虚构的内容改成 demo',
      }
    }
    for (const { file, line, data } of findings) {
      if (data.origin !== 'official' || data.policy !== undefined) continue
      yield {
        place: { file, line, column: 'policy' },
        what: 'origin 是 official，没有写由哪份通报提出',
        mend: '补上 policy（政策文件的编号），虚构的内容改成 demo',
      }
    }
  },
}
