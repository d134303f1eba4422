import type { Check } from '#domain/gate/check.ts'

export const takedownsUnchecked: Check = {
  code: 'G008',
  severity: 'warning',
  title: '没有密钥，撤除记录没有核对',
  why: '撤除过的内容有没有又出现，这一次不知道。',
  *find({ takedowns }) {
    if (takedowns === undefined || takedowns.unchecked === 0) return
    yield {
      place: { file: takedowns.file, line: 1 },
      what: `有 ${takedowns.unchecked} 条撤除记录没有对应的密钥`,
      mend: '向保管的人要密钥，放进 .git/gongkailan-takedown-key；自动检查的，设为机密变量 GONGKAILAN_TAKEDOWN_KEY',
    }
  },
}
