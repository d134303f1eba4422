import { findMatches } from '#domain/privacy/find-matches.ts'
import type { IdentityHit } from '#domain/privacy/identity-hit.ts'
import { isNearName } from '#domain/privacy/near.ts'
import { textBefore } from '#domain/privacy/reading.ts'
import type { Detector, Reading } from '#domain/privacy/reading.ts'

/** Mailboxes of persons; those of offices are known by their domain, their name or the portal's own data. */
export const emails: Detector = {
  *find(reading) {
    if (!quick.test(reading.text)) return
    for (const { 0: address, index } of findMatches(pattern, reading.text)) {
      const email = address.replace(writtenAt, '@').replace(/\s/g, '').toLowerCase()
      if (reading.context.official.emails.has(email)) continue
      const severity = judge(reading, email, index, index + address.length)
      if (severity === undefined) continue
      yield {
        kind: 'email',
        severity,
        start: index,
        end: index + address.length,
        masked: mask(email),
      }
    }
  },
}

const quick = /@|[（([{#]\s?at\s?[#\]})）]/i
/** Against robots it is written out: name(at)163.com. */
const writtenAt = /\s?[（([{#]\s?at\s?[#\]})）]\s?/i
const pattern =
  /(?<![A-Za-z0-9._%+@-])[A-Za-z0-9][A-Za-z0-9._%+-]{1,63}(?:\s?@\s?|\s?[（([{#]\s?at\s?[#\]})）]\s?)[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}(?![A-Za-z0-9@])/g

const officeDomain = /@(?:[a-z0-9-]+\.)*(?:gov|edu|mil)(?:\.cn)?$/
const officeName =
  /^(?:info|service|office|admin|webmaster|contact|support|help|hr|news|press|jubao|tousu|xinxiang|xxgk|xxfb|mzj|mzt|zfb|bgs|dzb|minzheng|[a-z._]*(?:mzj|mzt|minzheng|zhengfu|shequ|cunwei|juwei|jiedao|xiang|zhen)[a-z._]*)\d{0,6}@/
const officeWords =
  /(?:单位|公开|投稿|业务|工作|监督|举报|投诉|征集|官方|意见|反馈|受理|咨询|代理机构|采购人|招标|公司|中心|委员会|办公室|民政局|村委|居委|街道|政府|局|报名|收件)[^，。；;\n]{0,12}(?:邮箱|信箱|邮件|mail|地址)?[：:为]?$/i

function judge(
  reading: Reading,
  email: string,
  start: number,
  end: number,
): IdentityHit['severity'] | undefined {
  if (/1[3-9]\d{9}/.test(email)) return 'error'
  if (officeDomain.test(email)) return undefined
  if (isNearName(reading, { start, end }, 24)) return 'error'
  const isOffice = officeName.test(email) || officeWords.test(textBefore(reading, start, 20))
  return isOffice ? undefined : 'warning'
}

function mask(email: string): string {
  return `${email.slice(0, 1)}****${email.slice(email.indexOf('@'))}`
}
