import { createIdentityCheck } from '#domain/gate/identity-check.ts'

export const birthDatesShown = createIdentityCheck({
  code: 'I005',
  severity: 'error',
  title: '有出生日期',
  why: '出生日期加上姓名就能推出身份证号码的一大半。',
  kinds: ['birth-date'],
  name: '出生日期',
  mend: '删去；要说明年龄的，写年龄段，例如“60 岁以上”',
})
