import { collectiveSentences, waterSentences } from '../sentences/economy.ts'
import { healthSentences, organisationSentences, schoolSentences } from '../sentences/society.ts'
import { benefitSentences, financeSentences } from '../sentences/money.ts'
import { disputeSentences, meetingSentences } from '../sentences/people.ts'
import { farmSentences, safetySentences, serviceSentences } from '../sentences/services.ts'
import { landSentences } from '../sentences/works.ts'
import { createAffairKind } from './affair-kind.ts'
import type { AffairKind } from './affair-kind.ts'

/** Accounts and grants. */
export const moneyKinds: readonly AffairKind[] = [
  createAffairKind(
    'finance-ledger',
    'month',
    18,
    ['{unit}{period}财务收支公开', '{unit}{period}村级财务收支明细', '{period}财务收支情况公示'],
    [financeSentences, meetingSentences],
    'ledger',
  ),
  createAffairKind(
    'minimum-living',
    'quarter',
    8,
    [
      '{unit}{period}最低生活保障情况公开',
      '{unit}{period}低保对象变动情况公示',
      '{unit}{period}城乡低保金发放情况',
    ],
    [benefitSentences, healthSentences],
    'relief',
  ),
  createAffairKind(
    'destitute-temporary',
    'quarter',
    4,
    ['{unit}{period}特困供养和临时救助情况公开', '{unit}{period}临时救助发放情况'],
    [benefitSentences, schoolSentences, healthSentences],
    'relief',
  ),
  createAffairKind(
    'disability-subsidies',
    'quarter',
    2,
    ['{unit}{period}残疾人两项补贴发放情况公开'],
    [benefitSentences],
    'relief',
  ),
  createAffairKind(
    'veterans-elderly',
    'quarter',
    3,
    ['{unit}{period}优抚和高龄津贴发放情况', '{unit}{period}高龄津贴发放公示'],
    [benefitSentences, serviceSentences, healthSentences],
    'relief',
  ),
  createAffairKind(
    'farm-subsidies',
    'quarter',
    5,
    ['{unit}{period}惠农补贴发放情况公开', '{unit}{period}耕地地力保护补贴公示'],
    [farmSentences, benefitSentences],
    'subsidies',
  ),
  createAffairKind(
    'assets',
    'quarter',
    4,
    ['{unit}{period}集体资产资源台账', '{unit}{period}资产清查结果公开', '集体资产清查情况公示'],
    [financeSentences, landSentences, collectiveSentences],
    'assets',
  ),
  createAffairKind(
    'debts',
    'quarter',
    2,
    ['{unit}{period}债权债务公开', '{unit}{period}债务化解情况'],
    [financeSentences, collectiveSentences],
    'contracts',
  ),
  createAffairKind(
    'allowances',
    'quarter',
    2,
    ['{unit}{period}误工补贴人员和标准公开', '{unit}{period}误工补贴发放公示'],
    [financeSentences, meetingSentences],
    'labour',
  ),
  createAffairKind(
    'levies',
    'event',
    1,
    ['{unit}{facility}筹资筹劳方案公示', '{unit}一事一议筹资收取和使用情况'],
    [meetingSentences, financeSentences, waterSentences],
    'labour',
  ),
  createAffairKind(
    'audit',
    'event',
    1,
    ['{unit}村委会主任任期和离任审计结果公开', '{unit}{period}财务审计结果公示'],
    [financeSentences, disputeSentences],
    'tasks',
  ),
  createAffairKind(
    'relief-donations',
    'event',
    2,
    ['{unit}{season}捐赠款物接收和发放公示', '{unit}救灾物资发放情况公开'],
    [benefitSentences, safetySentences, organisationSentences],
    'assets',
  ),
]
