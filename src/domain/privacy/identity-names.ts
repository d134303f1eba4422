import type { IdentityKind } from './identity-hit.ts'

/** What each kind is called where a clerk reads it. */
export const identityNames: Readonly<Record<IdentityKind, string>> = {
  'id-number': '身份证号码',
  'old-id-number': '15 位身份证号码',
  'damaged-id-number': '写错的身份证号码',
  mobile: '手机号码',
  landline: '家庭电话',
  'bank-card': '银行账号',
  'home-address': '家庭住址',
  'birth-date': '出生日期',
  health: '病情或残疾',
  'special-status': '特殊经历',
  finances: '家庭收入、财产',
  aid: '受助人姓名',
  minor: '未成年人的信息',
  email: '个人邮箱',
  messenger: 'QQ、微信号',
  'licence-plate': '车牌号码',
  passport: '护照、通行证号码',
  'social-security-number': '社保等证件号码',
  'disability-card': '残疾人证号码',
  'column-head': '个人信息的列',
  'loose-mask': '遮得不够的号码',
}
