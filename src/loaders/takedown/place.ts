/** Where something that must go was found. */
export interface Place {
  readonly area: PlaceArea
  /** A path, or the name of a commit. */
  readonly name: string
  /** What else helps to find it there. */
  readonly detail: string
}

export const placeAreas = {
  content: '内容文件',
  attachment: '附件和不能改写的文件',
  name: '文件名',
  index: 'git 暂存区',
  history: 'git 历史里的文件',
  message: 'git 提交说明和标签',
  loose: 'git 里的日志和不再属于任何分支的对象',
  backup: '清除历史以前做的备份',
  remote: '远端仓库',
  site: '生成的网站',
  search: '网站的检索索引',
} as const

export type PlaceArea = keyof typeof placeAreas
