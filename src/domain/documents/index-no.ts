import type { indexSchemes } from '#schemas/codes.ts'
import { isCreditCode, isOrganisationCode } from './credit-code.ts'

/** How index numbers are composed: there is no single national format (政府信息公开条例 第十二条 only asks for one). */
export const indexNoSchemes: Readonly<Record<IndexSchemeId, IndexNoScheme>> = {
  'state-council': {
    id: 'state-council',
    label: '组织机构代码/年份-顺序号',
    example: '000014349/2017-00110',
    pattern: /^(?<issuer>[0-9A-Z]{9})\/(?<year>(?:19|20)\d{2})-(?<serial>\d{5})$/,
    isIssuer: isOrganisationCode,
  },
  'credit-code': {
    id: 'credit-code',
    label: '统一社会信用代码/年份或年月-顺序号',
    example: '11341702486344515H/202110-00013',
    pattern:
      /^(?<issuer>[0-9A-Z]{18})\/(?<year>(?:19|20)\d{2})(?:0[1-9]|1[0-2])?-(?<serial>\d{5})$/,
    isIssuer: isCreditCode,
  },
  initials: {
    id: 'initials',
    label: '地区拼音首字母-年份-顺序号',
    example: 'TCSWYQ-2016-003873',
    pattern: /^(?<issuer>[A-Z]{2,12})-(?<year>(?:19|20)\d{2})-(?<serial>\d{6})$/,
    isIssuer: () => true,
  },
  'hyphen-groups': {
    id: 'hyphen-groups',
    label: '地区和部门-类别-年份或日期-顺序号',
    example: 'YX003-02-2026-00017',
    pattern:
      /^(?<issuer>[0-9A-Z]+(?:-[0-9A-Z]+){1,3})-(?<year>(?:19|20)\d{2})(?:(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])?)?-(?<serial>\d{1,8})$/,
    isIssuer: () => true,
  },
}

/** Reads an index number by its scheme; otherwise says whether its shape or its check character is wrong. */
export function parseIndexNo(schemeId: IndexSchemeId, text: string): ParsedIndexNo {
  const { pattern, isIssuer } = indexNoSchemes[schemeId]
  const { issuer, year, serial } = pattern.exec(text)?.groups ?? {}
  if (issuer === undefined || year === undefined || serial === undefined) {
    return { problem: 'shape' }
  }
  if (!isIssuer(issuer)) return { problem: 'check-character' }
  return { issuer, year: Number(year), serial: Number(serial) }
}

type IndexSchemeId = (typeof indexSchemes)[number]

interface IndexNoScheme {
  readonly id: IndexSchemeId
  /** The parts in order, for the clerk. */
  readonly label: string
  readonly example: string
  readonly pattern: RegExp
  /** Whether the part that names the issuer carries a right check character. */
  readonly isIssuer: (text: string) => boolean
}

/** The parts of an index number, or what is wrong with it. */
export type ParsedIndexNo =
  | {
      readonly issuer: string
      readonly year: number
      readonly serial: number
      readonly problem?: never
    }
  | { readonly problem: 'shape' | 'check-character' }
