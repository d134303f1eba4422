import type { withholdingReasons } from '#schemas/codes.ts'

/** Why information is not disclosed, by article of 政府信息公开条例 (2019). */
export const withholdingLabels: Readonly<Record<(typeof withholdingReasons)[number], string>> = {
  '14': '国家秘密，法律、行政法规禁止公开，或公开后可能危及国家安全、公共安全、经济安全、社会稳定（第十四条）',
  '15': '商业秘密、个人隐私等公开会损害第三方合法权益的信息（第十五条）',
  '16-1': '行政机关的内部事务信息（第十六条第一款）',
  '16-2': '过程性信息和行政执法案卷信息（第十六条第二款）',
}
