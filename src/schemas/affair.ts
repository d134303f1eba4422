import { z } from 'zod'
import { dayKinds, scopes } from './codes.ts'
import {
  abstractField,
  attachmentsField,
  dayField,
  idField,
  instantField,
  keywordsField,
  originField,
  periodField,
  phoneField,
  revisionsField,
  sourceField,
  textField,
  withdrawnField,
} from './fields.ts'
import { figuresField } from './figure.ts'

const publicityField = z
  .strictObject({
    from: dayField.describe('公示从哪一天开始。'),
    to: dayField.describe('公示到哪一天为止（含当天）。'),
    days: z.int().positive().optional().describe('公示几天；起始日不计入。'),
    dayKind: z
      .enum(dayKinds)
      .default('calendar')
      .describe('天数怎么算：calendar 自然日，working 工作日。'),
  })
  .optional()
  .describe('公示期；只是公开、不征求异议的内容不填。')

const objectionField = z
  .strictObject({
    phone: phoneField.optional().describe('受理异议的公开电话。'),
    address: textField.optional().describe('受理异议的地点。'),
    until: dayField.describe('最晚哪一天可以提出异议。'),
  })
  .optional()
  .describe('向谁提异议；有公示期的必须填。')

const procedureField = z
  .array(
    z.strictObject({
      step: textField.describe('程序的名称，例如“村务监督委员会审查”。'),
      actor: textField.describe('由谁做的。'),
      on: dayField.describe('哪一天完成。'),
    }),
  )
  .default([])
  .describe('经过的程序，按先后顺序列出。')

const supervisorField = z
  .strictObject({
    body: textField.describe('监督机构的名称。'),
    reviewedOn: dayField.describe('审查的日期。'),
    opinion: textField.describe('审查意见。'),
  })
  .optional()
  .describe('村（居）务监督委员会的审查意见。')

const tablesField = z
  .array(
    z.strictObject({
      data: textField.describe(
        '表格文件在 data/affairs/ 下的路径，例如 2026/hehua-finance-09.csv。',
      ),
      caption: textField.describe('表格的标题。'),
    }),
  )
  .default([])
  .describe('随文公布的表格。')

/** 事务公开: one disclosure of one unit about one catalogue item. */
export const affairSchema = z.strictObject({
  title: textField.describe('标题，写全单位、事项和期间。'),
  origin: originField,
  source: sourceField.optional(),
  unit: idField.describe('哪个单位公开的，填 data/units.csv 里的编号。'),
  item: idField.describe('公开目录里的哪一项，填 data/catalogue.csv 里的编号。'),
  period: periodField.describe(
    '内容所属的期间：2026-09、2026-Q3、2026-H1、2026；不分期间的事填 event。',
  ),
  createdOn: dayField.describe('内容生成的日期。'),
  publishedAt: instantField.describe('发布的时间，北京时间，精确到分。'),
  publicity: publicityField,
  scope: z
    .enum(scopes)
    .default('web')
    .describe('在哪里公开：web 网上和公示栏，board-only 只在公示栏张贴。'),
  objection: objectionField,
  expiresOn: dayField
    .optional()
    .describe(
      '名单在网上公布到哪一天为止（含当天）；过后网页上只留标题、日期和合计数，名单的表格、附件和正文撤下。目录里规定了天数的不用填，要更早撤下才填。',
    ),
  abstract: abstractField,
  keywords: keywordsField,
  procedure: procedureField,
  supervisor: supervisorField,
  figures: figuresField,
  tables: tablesField,
  attachments: attachmentsField,
  listBasis: idField
    .optional()
    .describe(
      '救助对象名单破例上网的法律依据，填 data/law.csv 的编号；还要姓名隐去、到期撤下、在 data/reviews.csv 登记审核，缺一不可。',
    ),
  revisions: revisionsField,
  withdrawn: withdrawnField,
})

export type Affair = z.output<typeof affairSchema>
