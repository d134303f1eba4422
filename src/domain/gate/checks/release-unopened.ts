import type { Check } from '#domain/gate/check.ts'

export const releaseUnopened: Check = {
  code: 'M004',
  severity: 'error',
  title: '没有写从哪一天起正式公开',
  why: '不写就不和以前的版本对照：发布后悄悄改内容、改发布时间都查不出来。',
  *find({ site }, { release }) {
    if (!release || site === undefined || site.data.history !== undefined) return
    yield {
      place: { file: site.file, line: 1 },
      what: 'site.yaml 里没有写 history',
      mend: '加上 history，下一行写 openedOn：网站从哪一天起正式对外公开，新网站写今天',
    }
  },
}
