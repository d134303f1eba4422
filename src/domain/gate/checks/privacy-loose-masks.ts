import { createIdentityCheck } from '#domain/gate/identity-check.ts'

export const looseMasksShown = createIdentityCheck({
  code: 'I011',
  severity: 'error',
  title: '星号遮得不够',
  why: '遮住的位数太少，从籍贯、生日或号段就能猜出全部。',
  kinds: ['loose-mask'],
  name: '遮得不够的号码',
  mend: '身份证号码留前两位和末三位，手机号留前三位和末四位，银行账号整个删去',
})
