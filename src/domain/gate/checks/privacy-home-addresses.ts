import { createIdentityCheck } from '#domain/gate/identity-check.ts'

export const homeAddressesShown = createIdentityCheck({
  code: 'I004',
  severity: 'error',
  title: '有家庭住址',
  why: '门牌和姓名在一起，谁都能找上门。',
  kinds: ['home-address'],
  name: '家庭住址',
  mend: '只写到乡镇、街道',
})
