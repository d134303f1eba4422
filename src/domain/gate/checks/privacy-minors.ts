import { createIdentityCheck } from '#domain/gate/identity-check.ts'

export const minorsShown = createIdentityCheck({
  code: 'I008',
  severity: 'error',
  title: '写了未成年人的姓名',
  why: '未成年人的个人信息受特殊保护，帮扶、救助的孩子不公示姓名。',
  kinds: ['minor'],
  name: '未成年人的信息',
  mend: '删去姓名和年龄，只写人数；必须提到一个人的，写“一名学生”',
})
