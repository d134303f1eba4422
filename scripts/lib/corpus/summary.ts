import { createBody } from './body.ts'
import { formatInstant } from './calendar.ts'
import { pickLength, toEntryFile } from './entry-file.ts'
import type { CorpusFile } from './entry-file.ts'
import { writePattern } from './grammar.ts'
import type { SummaryPlan } from './plan.ts'
import { createRandom } from './random.ts'
import { collectiveSentences, waterSentences } from './sentences/economy.ts'
import { benefitSentences } from './sentences/money.ts'
import { partySentences } from './sentences/party.ts'
import { meetingSentences } from './sentences/people.ts'
import { reportSentences } from './sentences/reports.ts'
import {
  environmentSentences,
  farmSentences,
  safetySentences,
  serviceSentences,
} from './sentences/services.ts'
import {
  healthSentences,
  memorySentences,
  organisationSentences,
  schoolSentences,
} from './sentences/society.ts'
import { projectSentences } from './sentences/works.ts'
import { createSpeaker } from './speaker.ts'

/** The file of one report of a unit on a period. */
export function createSummary(plan: SummaryPlan, seed: string): CorpusFile[] {
  const random = createRandom(`${seed}/summary/${plan.id}`)
  const { unit, day, kind, periodId, label } = plan
  const speaker = createSpeaker(random, {
    unit: unit.name,
    town: unit.parent?.name ?? unit.name,
    year: Number(periodId.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    period: label,
  })
  const title = writePattern(random.pick(titles[kind]), speaker)
  const fields = {
    title,
    origin: 'demo',
    unit: unit.id,
    period: periodId,
    kind,
    createdOn: day,
    publishedAt: formatInstant(day, random),
    topic: random.chance(0.4) ? 'grassroots-governance' : undefined,
    abstract: random.chance(0.6)
      ? writePattern('{unit}{period}{task}、{task}情况和下一步打算。', speaker)
      : undefined,
    keywords: random.chance(0.5) ? [writePattern('{task}', speaker)] : undefined,
    plans: random.chance(0.3)
      ? [
          {
            text: writePattern('{verb}{facility}', speaker),
            status: random.pick(['计划', '进行中', '已完成']),
          },
        ]
      : undefined,
  }
  const body = createBody(speaker, banks, pickLength(random, 1800))
  return [
    {
      path: `content/summaries/${day.slice(0, 4)}/${plan.id}.md`,
      content: toEntryFile(fields, body),
    },
  ]
}

const banks = [
  ...[reportSentences, serviceSentences, farmSentences, benefitSentences, projectSentences],
  ...[environmentSentences, safetySentences, meetingSentences, partySentences],
  ...[healthSentences, schoolSentences, memorySentences, organisationSentences],
  ...[collectiveSentences, waterSentences],
]

const titles = {
  年度总结: ['{unit}{period}工作总结', '{unit}{period}工作总结和下一年打算', '{period}工作总结'],
  季度总结: ['{unit}{period}工作小结', '{unit}{period}重点工作完成情况'],
  专项总结: ['{unit}{period}{task}工作总结', '{unit}{task}专项行动总结'],
  调研报告: [
    '关于{facility}使用情况的调研报告',
    '{unit}{problem}情况调研',
    '{unit}{crop}产业发展调研报告',
  ],
  工作方案: ['{unit}{period}{task}工作方案', '{unit}{facility}整治提升方案'],
} as const
