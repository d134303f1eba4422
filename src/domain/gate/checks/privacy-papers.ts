import { createIdentityCheck } from '#domain/gate/identity-check.ts'

export const papersShown = createIdentityCheck({
  code: 'I009',
  severity: 'error',
  title: '有证件号码或车牌',
  why: '护照、社保卡、残疾人证和车牌都能认出是谁。',
  kinds: ['licence-plate', 'passport', 'social-security-number', 'disability-card'],
  name: '个人证件号码或车牌',
  mend: '删去号码',
})
