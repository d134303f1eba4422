import { createIdentityCheck } from '#domain/gate/identity-check.ts'

export const columnHeadsShown = createIdentityCheck({
  code: 'I010',
  severity: 'error',
  title: '表格里有个人信息的列',
  why: '只要有这样的列，名册就会带着全村人的信息流出去。',
  kinds: ['column-head'],
  name: '个人信息的列',
  mend: '删去整列再发布；电话是单位公开的，列名写“办公电话”“监督电话”；用 npm run mask -- 文件 可以一次改好',
})
