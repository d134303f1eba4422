import { createIdentityCheck } from '#domain/gate/identity-check.ts'

export const specialStatusShown = createIdentityCheck({
  code: 'I007',
  severity: 'error',
  title: '写了某个人的特殊经历',
  why: '刑罚、戒毒、婚姻、生育都是隐私，公开会让人抬不起头。',
  kinds: ['special-status'],
  name: '写在人名旁边的特殊经历',
  mend: '删去这句话，或改成不指向个人的说法，只写人数',
})
