import { createIdentityCheck } from '#domain/gate/identity-check.ts'

export const healthShown = createIdentityCheck({
  code: 'I006',
  severity: 'error',
  title: '写了某个人的病情或残疾',
  why: '病情和残疾是敏感个人信息，公开会伤害本人。',
  kinds: ['health'],
  name: '写在人名旁边的病情或残疾',
  mend: '删去病名、残疾类别和等级；救助原因只写类别，例如“医疗支出较大”',
})
