import { createIdentityCheck } from '#domain/gate/identity-check.ts'

export const bankCardsShown = createIdentityCheck({
  code: 'I003',
  severity: 'error',
  title: '有银行账号',
  why: '银行账号是敏感个人信息，公开要本人单独同意。',
  kinds: ['bank-card'],
  name: '银行账号',
  mend: '整列、整处删去，不用星号代替；单位的收款账户写明户名',
})
