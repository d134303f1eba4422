import { findMatches } from '#domain/privacy/find-matches.ts'
import { isNearName } from '#domain/privacy/near.ts'
import { isPersonName } from '#domain/privacy/person-names.ts'
import { textBefore } from '#domain/privacy/reading.ts'
import type { Detector } from '#domain/privacy/reading.ts'

/** QQ and WeChat accounts of persons; 公众号 and groups of offices are for everybody. */
export const messengers: Detector = {
  *find(reading) {
    if (!quick.test(reading.text)) return
    for (const match of findMatches(labelled, reading.text)) {
      const account = match[2] ?? ''
      const start = match.index + match[0].length - account.length
      const place = { start, end: start + account.length }
      if (office.test(textBefore(reading, match.index, 12))) continue
      const isNamed = isPersonName(match[1] ?? '') || isNearName(reading, place, 20)
      if (!account.startsWith('wxid_') && !isNamed) continue
      yield { kind: 'messenger', severity: 'error', ...place, masked: maskAccount(account) }
    }
  },
}

const quick = /微信|QQ|扣扣|Q号|抖音|快手|wxid_|wechat/i
const labelled =
  /(?:QQ|扣扣|Q(?=号)|抖音|快手|微信|wechat|wx)(?:账号|帐号|号码|号)?[：:为是\s]{0,3}(?:([\u4e00-\u9fa5]{2,4})[：:\s]{0,2})?(wxid_[A-Za-z0-9]{6,20}|[1-9]\d{4,10}|[A-Za-z][A-Za-z0-9_-]{5,19})(?![A-Za-z0-9_@.-])/gi
const office = /(?:单位|官方|公众|政务|服务|咨询|监督|举报|工作|办公|中心|公司)[^，。；;\n]{0,4}$/

function maskAccount(account: string): string {
  return `${account.slice(0, 1)}****`
}
