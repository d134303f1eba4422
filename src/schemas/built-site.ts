import { instantField } from './fields.ts'
import { siteSchema } from './site.ts'

/** The site's own data as pages see it: with the moment of the build. */
export const builtSiteSchema = siteSchema.extend({
  now: instantField.describe('生成网站的时间，北京时间。'),
})
