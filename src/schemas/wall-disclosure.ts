import { z } from 'zod'
import { idField, instantField, periodField } from './fields.ts'

/** That something hangs on the wall, for counting only: nothing of what it says, not even its title. */
export const wallDisclosureSchema = z.strictObject({
  unit: idField.describe('哪个单位张贴的。'),
  item: idField.describe('公开目录里的哪一项。'),
  period: periodField.describe('所属期间。'),
  publishedAt: instantField.describe('张贴的时间。'),
})
