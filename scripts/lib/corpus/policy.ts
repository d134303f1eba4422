import { addDays } from '#domain/days/day.ts'
import { createAttachment } from './attachments.ts'
import { createBody } from './body.ts'
import { formatInstant } from './calendar.ts'
import { pickLength, toEntryFile } from './entry-file.ts'
import type { CorpusFile } from './entry-file.ts'
import { writePattern } from './grammar.ts'
import type { Speaker } from './grammar.ts'
import type { PolicyPlan } from './plan-policies.ts'
import { createRandom } from './random.ts'
import type { Random } from './random.ts'
import { collectiveSentences, waterSentences } from './sentences/economy.ts'
import { benefitSentences } from './sentences/money.ts'
import { officeSentences, ruleSentences } from './sentences/party.ts'
import { disputeSentences } from './sentences/people.ts'
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
import { landSentences, procurementSentences } from './sentences/works.ts'
import { createSpeaker } from './speaker.ts'

/** The files of one document of an authority. */
export function createPolicy(plan: PolicyPlan, seed: string): CorpusFile[] {
  const { random, speaker, genre, title } = createHead(plan, seed)
  const { day, issuer, relation } = plan
  const year = day.slice(0, 4)
  const attachment = random.chance(0.06) ? createAttachment(speaker, banks) : undefined
  const attached = attachment && `attachments/${year}/${plan.id}.${attachment.extension}`
  const fields = {
    title,
    origin: 'demo',
    indexNo: `YQGK-${year}-${String(plan.order + 1).padStart(6, '0')}`,
    indexScheme: 'initials',
    docNumber: plan.docNumber,
    genre,
    issuers: [issuer.id],
    topic: random.pick(topics),
    signedOn: day,
    publishedAt: formatInstant(day, random),
    effectiveFrom: random.chance(0.15) ? addDays(day, 30) : undefined,
    effectiveTo: random.chance(0.12) ? addDays(day, 365 * random.between(1, 5)) : undefined,
    abstract: random.chance(0.6)
      ? writePattern('就{task}作出规定，明确{quality}的要求和{paper}的报送时限。', speaker)
      : undefined,
    keywords: random.chance(0.6)
      ? [writePattern('{task}', speaker), writePattern('{benefit}', speaker)]
      : undefined,
    relations: relation && [{ kind: relation.kind, target: relation.target.id }],
    attachments: attached && [{ file: attached, title: attachment.title }],
  }
  const body = createBody(speaker, [officeSentences, ...rest(random)], pickLength(random, 1500))
  return [
    {
      path: `content/policies/${year}/${plan.id}.md`,
      content: toEntryFile(fields, toLetter(body, plan, seed)),
    },
    ...(attached ? [{ path: `data/${attached}`, content: attachment.bytes }] : []),
  ]
}

/** What stands around the text: whom it is for, what it ends, who signs it and when. */
function toLetter(body: string, { relation, issuer, day }: PolicyPlan, seed: string): string {
  const ended =
    relation &&
    `《${createHead(relation.target, seed).title}》（${relation.target.docNumber}）${relationWords[relation.kind]}。\n\n`
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return `各有关单位：\n\n${body}\n${ended ?? ''}${issuer.name}\n\n${year}年${month}月${date}日\n`
}

const relationWords = {
  repeals: '同时废止',
  replaces: '由本文件代替',
  amends: '的有关条款按本文件执行',
}

/** Told from the plan alone, so that a later document can name it. */
function createHead(plan: PolicyPlan, seed: string): Head {
  const random = createRandom(`${seed}/policy/${plan.id}`)
  const { issuer, day } = plan
  const speaker = createSpeaker(random, {
    unit: issuer.name,
    town: issuer.parent?.name ?? issuer.name,
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    period: `${day.slice(0, 4)}年`,
  })
  const [genre, pattern] = random.pick(titles)
  return { random, speaker, genre, title: writePattern(pattern, speaker) }
}

const titles = [
  ['通知', '{unit}关于[做好|加强|开展]{task}工作的通知'],
  ['通知', '关于[做好|加强|规范]{task}工作的通知'],
  ['通知', '{unit}关于印发《{task}[实施方案|工作方案|管理办法|实施细则]》的通知'],
  ['通知', '{unit}关于调整{benefit}标准的通知'],
  ['通知', '{unit}关于下达{year}年{fund}的通知'],
  ['通知', '{unit}关于{season}{task}有关事项的通知'],
  ['意见', '{unit}关于推进{facility}{task}的[意见|指导意见|实施意见]'],
  ['办法', '{town}{benefit}[管理办法|发放办法|实施办法]'],
  ['通报', '{unit}关于{problem}专项整治情况的通报'],
  ['通报', '{unit}关于{year}年{task}检查情况的通报'],
  ['批复', '{unit}关于{project}立项的批复'],
  ['批复', '{unit}关于{road}、{road}命名的批复'],
  ['批复', '{unit}关于同意{firm}成立登记的批复'],
  ['函', '{unit}关于商请支持{project}的函'],
  ['函', '{unit}关于{problem}问题答复意见的函'],
  ['方案', '{unit}{year}年{task}工作方案'],
  ['要点', '{unit}{year}年工作要点'],
  ['公告', '{unit}关于{regulation}执行事项的公告'],
  ['通告', '{unit}关于{season}禁止野外用火的通告'],
  ['决定', '{unit}关于表扬{year}年{task}先进集体的决定'],
  ['制度', '{unit}{paper}审核制度'],
  ['解读', '{regulation}解读'],
] as const

const banks = [officeSentences, ruleSentences, benefitSentences]

function rest(random: Random): (readonly string[])[] {
  const others = [
    ...[ruleSentences, benefitSentences, disputeSentences, serviceSentences, farmSentences],
    ...[environmentSentences, safetySentences, landSentences, procurementSentences],
    ...[healthSentences, schoolSentences, memorySentences, organisationSentences],
    ...[collectiveSentences, waterSentences],
  ]
  return [random.pick(others), random.pick(others)]
}

const topics = [
  ...['grassroots-governance', 'village-affairs', 'social-assistance', 'elderly-care', 'elections'],
  ...['community-building', 'social-organisations', 'place-names', 'funeral', 'children'],
  ...['double-support', 'general'],
]

interface Head {
  readonly random: Random
  readonly speaker: Speaker
  readonly genre: string
  readonly title: string
}
