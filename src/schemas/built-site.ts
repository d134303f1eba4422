import { z } from 'zod'
import { instantField } from './fields.ts'
import { siteSchema } from './site.ts'

/** The site's own data as queries see it: with the moment of the build, and where the texts lie. */
export const builtSiteSchema = siteSchema.extend({
  now: instantField.describe('生成网站的时间，北京时间。'),
  bodiesFolder: z.string().describe('正文的网页代码放在哪个文件夹。'),
})
