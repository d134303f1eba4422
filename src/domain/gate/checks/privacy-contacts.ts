import { createIdentityCheck } from '#domain/gate/identity-check.ts'

export const contactsShown = createIdentityCheck({
  code: 'I002',
  severity: 'error',
  title: '有个人的电话、邮箱或微信号',
  why: '未经本人同意公开联系方式，会招来骚扰和诈骗。',
  kinds: ['mobile', 'landline', 'email', 'messenger'],
  name: '个人联系方式',
  mend: '删去，或改成单位的办公电话；确是单位公开的号码，先写进 data/units.csv 的 phone 或 data/site.yaml；手机号必须保留的写成 138****1234 的样子',
})
