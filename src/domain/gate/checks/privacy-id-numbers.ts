import { createIdentityCheck } from '#domain/gate/identity-check.ts'

export const idNumbersShown = createIdentityCheck({
  code: 'I001',
  severity: 'error',
  title: '有身份证号码',
  why: '身份证号码落到网上，就能冒名贷款、办卡，永远收不回来。',
  kinds: ['id-number', 'old-id-number', 'damaged-id-number'],
  name: '身份证号码',
  mend: '删去号码；必须区分同名的人，写成前两位、十三个星号、末三位，例如 35*************123',
})
