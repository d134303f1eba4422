import type { IdentityHit } from '#domain/privacy/identity-hit.ts'

/**
 * What may stand on the web in place of a hit: a mask where two people of one name must be told apart,
 * nothing where nobody needs any of it.
 */
export function toPermittedForm({ kind, masked }: IdentityHit): string {
  return dropped[kind] ?? masked
}

const dropped: Readonly<Partial<Record<IdentityHit['kind'], string>>> = {
  landline: '（电话略）',
  'bank-card': '（账号略）',
  'birth-date': '（出生日期略）',
  email: '（邮箱略）',
  messenger: '（账号略）',
  'licence-plate': '（车牌略）',
  passport: '（证件号略）',
  'social-security-number': '（证件号略）',
  'disability-card': '（证件号略）',
}
