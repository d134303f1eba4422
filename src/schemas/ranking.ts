import { z } from 'zod'
import {
  dayField,
  idField,
  instantField,
  originField,
  periodField,
  sourceField,
  textField,
} from './fields.ts'

/** What a column of a ranking's CSV holds. `unit` is a unit id; `group` and `name` are printed names. */
const columnRoles = ['unit', 'group', 'name', 'measure', 'rating', 'note'] as const

const columnSchema = z.strictObject({
  key: textField.describe('CSV 表头里的列名。'),
  label: textField.describe('页面上显示的列名。'),
  role: z
    .enum(columnRoles)
    .describe(
      '这一列是什么：unit 单位编号、group 分组、name 单位名称、measure 数值、rating 公布的等次、note 备注。',
    ),
  unit: textField.optional().describe('数值的单位，例如 篇、分、%。'),
  atMost: textField.optional().describe('这一列不应大于哪一列，填列名。'),
})

const bandSchema = z.strictObject({
  label: textField.describe('等次的名称，例如 优。'),
  min: z.number().describe('下限（含）。'),
  max: z.number().optional().describe('上限（含）；最高一档不填。'),
})

const rankingPeriodSchema = z.strictObject({
  period: periodField.describe('期间，与 data/rankings/<编号>/ 下的文件名相同。'),
  asOf: dayField.optional().describe('数据截至哪一天。'),
  publishedAt: instantField.describe('这一期发布的时间，北京时间，精确到分。'),
  note: textField.optional().describe('这一期要说明的话。'),
  corrections: z
    .array(
      z.strictObject({
        on: dayField.describe('更正的日期。'),
        note: textField.describe('改了什么、为什么改。'),
      }),
    )
    .default([])
    .describe('这一期发布以后的更正。'),
})

/** 排名通报: a published table of units with a stated rating rule. */
export const rankingSchema = z.strictObject({
  title: textField.describe('排名的标题，不写期间。'),
  origin: originField,
  source: sourceField.optional(),
  unit: idField.describe('由哪个单位公布，填单位编号。'),
  sourcePolicy: idField.optional().describe('随哪份政策文件公布，填文件的编号。'),
  caveat: textField.describe('读者看表以前必须知道的一句话：这个排名反映什么，不反映什么。'),
  method: textField.describe('数据怎么来、怎么算。'),
  columns: z.array(columnSchema).min(2).describe('CSV 的每一列，按顺序。'),
  rule: z
    .strictObject({
      measure: textField.describe('按哪一列评等次，填列名。'),
      bands: z.array(bandSchema).min(2).describe('各等次的范围，从高到低。'),
    })
    .describe('评等次的规则。'),
  tiebreak: textField.optional().describe('数值相同时再按哪一列排列显示；名次仍然并列。'),
  groups: z
    .array(
      z.strictObject({
        name: textField.describe('分组的名称。'),
        statedCount: z.int().nonnegative().optional().describe('公布的本组评等次单位数。'),
      }),
    )
    .default([])
    .describe('公布的分组和各组单位数。'),
  periods: z.array(rankingPeriodSchema).min(1).describe('已公布的各期。'),
})

export type Ranking = z.output<typeof rankingSchema>
export type RankingPeriod = z.output<typeof rankingPeriodSchema>
export type RankingColumn = z.output<typeof columnSchema>
