import { isPicture } from './attachment-types.ts'

/** Whether a picture with this title shows a document, not a place or a thing. */
export function isPictureOfText(file: string, title: string): boolean {
  return isPicture(file) && documents.test(title)
}

/** Whether a picture is shaped like a page from a scanner: 1 to the root of 2, as all paper of ISO 216. */
export function isPageShaped(widthPx: number, heightPx: number): boolean {
  const [short, long] = [Math.min(widthPx, heightPx), Math.max(widthPx, heightPx)]
  return long >= minLongPx && Math.abs(long / short - Math.SQRT2) < 0.02
}

/** A page that is 1,000 pixels high can be read; cameras take 4:3, 3:2 and 16:9. */
const minLongPx = 1000

const documents =
  /名单|名册|花名|登记表|申请表|审批表|明细表|统计表|清单|台账|扫描件|合同|协议|证明|证书|身份证|户口|发票|票据|单据|收据|签到|纪要|决议|通知|公告|文件/
