import { collectiveSentences, waterSentences } from '../sentences/economy.ts'
import { healthSentences, memorySentences, schoolSentences } from '../sentences/society.ts'
import { partySentences } from '../sentences/party.ts'
import { disputeSentences, electionSentences, meetingSentences } from '../sentences/people.ts'
import { reportSentences } from '../sentences/reports.ts'
import { serviceSentences } from '../sentences/services.ts'
import { projectSentences } from '../sentences/works.ts'
import { createAffairKind } from './affair-kind.ts'
import type { AffairKind } from './affair-kind.ts'

/** Elections, assemblies and the party. */
export const assemblyKinds: readonly AffairKind[] = [
  createAffairKind(
    'election',
    'event',
    4,
    [
      '{unit}村民委员会换届选举公告',
      '{unit}换届选举选民登记公告',
      '{unit}正式候选人公告',
      '{unit}选举结果公告',
      '关于推选选举委员会成员的公告',
    ],
    [electionSentences],
  ),
  createAffairKind(
    'by-election',
    'event',
    1,
    ['{unit}村委会委员补选公告', '{unit}辞职和补选结果公告'],
    [electionSentences, meetingSentences],
  ),
  createAffairKind(
    'assembly-resolutions',
    'quarter',
    5,
    [
      '{unit}{period}村民代表会议决议公开',
      '{unit}{period}村民代表会议决议实施情况',
      '村民代表会议决议公告',
    ],
    [meetingSentences, projectSentences, collectiveSentences],
    'tasks',
  ),
  createAffairKind(
    'four-two-open',
    'event',
    3,
    ['{unit}{project}四议两公开情况', '{unit}{task}四议两公开过程公开'],
    [meetingSentences, projectSentences, waterSentences],
    'tasks',
  ),
  createAffairKind(
    'consultation',
    'event',
    3,
    ['{unit}{problem}问题协商议事情况', '{unit}{place}{task}协商结果公开'],
    [meetingSentences, disputeSentences, waterSentences],
    'tasks',
  ),
  createAffairKind(
    'party-work',
    'quarter',
    3,
    ['{unit}党组织{period}工作公开', '{unit}{period}党组织为民办实事进展'],
    [partySentences, reportSentences, schoolSentences, memorySentences],
    'tasks',
  ),
  createAffairKind(
    'party-dues',
    'quarter',
    2,
    ['{unit}{period}党费收缴和使用情况', '党费收缴公示'],
    [partySentences],
  ),
  createAffairKind(
    'party-members',
    'event',
    1,
    ['{unit}发展党员对象公示', '{unit}预备党员转正公示'],
    [partySentences],
  ),
  createAffairKind(
    'appraisal',
    'year',
    1,
    ['{unit}{period}民主评议结果公开'],
    [meetingSentences, disputeSentences],
  ),
  createAffairKind(
    'annual-report',
    'year',
    2,
    ['{unit}村民委员会{period}工作报告'],
    [reportSentences, serviceSentences, collectiveSentences, healthSentences, schoolSentences],
  ),
  createAffairKind(
    'term-goals',
    'year',
    1,
    ['{unit}{period}任期目标和年度计划'],
    [reportSentences, projectSentences, collectiveSentences, waterSentences],
    'tasks',
  ),
]
