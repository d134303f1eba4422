import type { IdentityKind } from '#domain/privacy/identity-hit.ts'

/** What was found, in the clerk's words. */
export const identityNames: Readonly<Record<IdentityKind, string>> = {
  'id-number': '身份证号',
  'old-id-number': '15 位身份证号',
  'damaged-id-number': '疑似写错的身份证号',
  mobile: '手机号码',
  landline: '固定电话',
  'bank-card': '银行卡号',
  'home-address': '家庭住址',
  'birth-date': '出生日期',
  health: '疾病或残疾',
  'special-status': '特殊身份',
  finances: '家庭收入、财产',
  aid: '受助人姓名',
  minor: '未成年人',
  email: '电子邮箱',
  messenger: 'QQ、微信号',
  'licence-plate': '车牌号',
  passport: '护照号',
  'social-security-number': '社会保障号',
  'disability-card': '残疾证号',
  'column-head': '个人信息的列名',
  'loose-mask': '遮盖不够的个人信息',
}
