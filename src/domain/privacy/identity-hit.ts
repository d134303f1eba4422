import type { Severity } from '#domain/gate/issue.ts'

/** What of a person a text gives away; each kind has its check in the gate. */
export const identityKinds = [
  /** 居民身份证号, 18 digits, date and check digit right. */
  'id-number',
  /** 15 digits with a date, of rosters before 2000. */
  'old-id-number',
  /** Date right and check digit wrong, a digit lost or read wrongly. */
  'damaged-id-number',
  'mobile',
  'landline',
  'bank-card',
  /** Below the village, near a name. */
  'home-address',
  'birth-date',
  /** An illness or a disability of a person. */
  'health',
  /** 刑满, 社区矫正, 吸毒, 离异 and the like of a person. */
  'special-status',
  /** Income, savings, debts of a person. */
  'finances',
  /** Somebody named in full as one who lives on aid. */
  'aid',
  'minor',
  'email',
  /** QQ, 微信. */
  'messenger',
  'licence-plate',
  'passport',
  'social-security-number',
  'disability-card',
  /** The head of a column that holds any of these, whatever stands below. */
  'column-head',
  /** Masked, and still showing too much. */
  'loose-mask',
] as const

export type IdentityKind = (typeof identityKinds)[number]

/** One place of a text that gives somebody away. */
export interface IdentityHit {
  readonly kind: IdentityKind
  /** 阻断, 警告, 提示. */
  readonly severity: Severity
  /** UTF-16 offsets in the text as it was given, not as it was normalised. */
  readonly start: number
  readonly end: number
  /** What was found, masked so far that it may stand in a report. */
  readonly masked: string
}
