import { z } from 'zod'
import { dayField, idField, phoneField, textField } from './fields.ts'

/** data/site.yaml: everything about this portal that is not content. */
export const siteSchema = z.strictObject({
  name: textField.describe('网站名称，规范全称。'),
  description: textField.describe('一句话说明网站做什么。'),
  url: z
    .string()
    .regex(/^https?:\/\/[^\s/?#]+$/, '应是完整网址，不含路径，末尾不加斜线')
    .describe('网站的完整网址，不含路径，例如 https://www.example.gov.cn。'),
  basePath: z
    .string()
    .regex(/^\/(?:[a-z0-9-]+\/)*$/, '应以 / 开头和结尾')
    .default('/')
    .describe('网站所在的路径，例如 /portal/；在域名根目录的填 /。'),
  firstHost: z
    .string()
    .regex(/^[a-z0-9.-]+$/, '只写域名，例如 www.example.gov.cn')
    .optional()
    .describe(
      '网站换过域名的，填最早的那个域名，永不再改：订阅的人才不会把旧内容当成新的再收一遍；没有换过的不填。',
    ),
  organiser: idField.describe('主办单位，填单位编号。'),
  contact: z
    .strictObject({
      phone: phoneField.describe('联系电话。'),
      address: textField.describe('联系地址。'),
      hours: textField.describe('办公时间。'),
      email: z.email().optional().describe('公开的单位邮箱。'),
    })
    .describe('主办单位的联系方式。'),
  identity: z
    .strictObject({
      siteCode: textField.describe('政府网站标识码；没有批下来以前写占位符 0000000000。'),
      icp: textField.describe('ICP 备案号；占位符写“ICP备00000000号”。'),
      police: textField.describe('公安机关备案号；占位符写“公网安备00000000000000号”。'),
    })
    .describe('网站身份标识；正式发布不接受占位符。'),
  errorReportUrl: z.url().optional().describe('“我为政府网站找错”的入口网址。'),
  demo: z.boolean().default(false).describe('本站含有虚构示例时填 true，每页会标明。'),
  offline: z
    .boolean()
    .default(true)
    .describe(
      '看过的网页没有网络也能打开，副本只存在读者的设备上；填 false 关闭，并清除已经存下的副本。',
    ),
  history: z
    .strictObject({
      openedOn: dayField.describe(
        '网站从哪一天起正式对外公开。从这一天起，改动、删去已经发布的内容都要和 git 里的上一个版本对照。',
      ),
      lateDays: z
        .int()
        .nonnegative()
        .default(3)
        .describe('发布时间最多可以比进入仓库早几天，早得更多的提醒核对；不填是 3 天。'),
    })
    .optional()
    .describe('和历史对照：正式公开的网站填，没有公开的、试用的不填。'),
  featuredRanking: idField.optional().describe('首页展示哪个排名的图表，填排名编号。'),
})

export type Site = z.output<typeof siteSchema>
