import { collectiveSentences, waterSentences } from '../sentences/economy.ts'
import {
  healthSentences,
  memorySentences,
  organisationSentences,
  schoolSentences,
} from '../sentences/society.ts'
import { benefitSentences, financeSentences } from '../sentences/money.ts'
import { ruleSentences } from '../sentences/party.ts'
import { disputeSentences, meetingSentences } from '../sentences/people.ts'
import {
  environmentSentences,
  farmSentences,
  safetySentences,
  serviceSentences,
} from '../sentences/services.ts'
import { landSentences, projectSentences, procurementSentences } from '../sentences/works.ts'
import { createAffairKind } from './affair-kind.ts'
import type { AffairKind } from './affair-kind.ts'

/** Works, land, services and the rules for them. */
export const worksKinds: readonly AffairKind[] = [
  createAffairKind(
    'projects',
    'event',
    10,
    [
      '{unit}{project}比选结果公示',
      '{unit}{project}竣工结算公示',
      '{unit}{project}招标公告',
      '{project}中标结果公告',
      '{unit}{project}验收情况公开',
      '{unit}{project}延期的说明',
    ],
    [projectSentences, procurementSentences, waterSentences],
    'bids',
  ),
  createAffairKind(
    'contracts',
    'event',
    5,
    [
      '{unit}{place}{facility}承包合同公示',
      '{unit}关于{place}{facility}重新招租的公告',
      '{unit}{place}{crop}地承包到期处理情况',
      '{unit}{place}{facility}出租结果公示',
    ],
    [landSentences, financeSentences, collectiveSentences],
    'contracts',
  ),
  createAffairKind(
    'land-transfer',
    'quarter',
    3,
    ['{unit}{period}土地流转情况公开', '{unit}{period}土地承包经营权流转公示'],
    [landSentences, farmSentences, collectiveSentences],
    'contracts',
  ),
  createAffairKind(
    'land-compensation',
    'event',
    3,
    [
      '{unit}{place}征地补偿款分配方案公示',
      '{unit}{road}建设征地补偿使用情况',
      '{unit}{project}占地补偿公示',
    ],
    [landSentences, financeSentences],
    'subsidies',
  ),
  createAffairKind(
    'homestead',
    'event',
    3,
    ['{unit}{period}宅基地申请审查公示', '{unit}宅基地审批结果公示', '{unit}{place}宅基地申请公示'],
    [landSentences, meetingSentences],
  ),
  createAffairKind(
    'housing',
    'event',
    2,
    ['{unit}{period}危房改造申请审定公示', '{unit}农村危房改造验收结果公示'],
    [projectSentences, benefitSentences],
  ),
  createAffairKind(
    'services',
    'quarter',
    5,
    [
      '{unit}{period}便民服务事项公开',
      '{unit}{period}{task}服务情况',
      '{unit}{facility}开放时间和使用情况',
    ],
    [
      serviceSentences,
      safetySentences,
      environmentSentences,
      healthSentences,
      schoolSentences,
      waterSentences,
    ],
    'services',
  ),
  createAffairKind(
    'village-rules',
    'event',
    1,
    ['{unit}村规民约', '{unit}村规民约执行和奖惩情况'],
    [ruleSentences, environmentSentences, memorySentences],
  ),
  createAffairKind(
    'finance-rules',
    'event',
    1,
    ['{unit}财务管理制度', '{unit}财务审批权限规定'],
    [ruleSentences, financeSentences],
  ),
  createAffairKind(
    'archive-rules',
    'event',
    1,
    ['{unit}档案管理制度', '{unit}印章和档案管理规定'],
    [ruleSentences],
  ),
  createAffairKind(
    'grid',
    'event',
    1,
    ['{unit}网格划分和网格员分工', '{unit}网格员考核办法'],
    [serviceSentences, disputeSentences, organisationSentences],
    'services',
  ),
  createAffairKind(
    'supervision-rules',
    'event',
    1,
    ['{unit}村务监督委员会工作制度'],
    [ruleSentences, meetingSentences],
  ),
]
