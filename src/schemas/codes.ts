/** 法定公文文种: the 15 of 党政机关公文处理工作条例 (中办发〔2012〕14号) art. 8. */
const statutoryGenres = [
  '决议',
  '决定',
  '命令',
  '公报',
  '公告',
  '通告',
  '意见',
  '通知',
  '通报',
  '报告',
  '请示',
  '批复',
  '议案',
  '函',
  '纪要',
] as const

/** 事务文书: working papers that are not statutory documents but are published like them. */
const workingGenres = [
  '办法',
  '细则',
  '规定',
  '方案',
  '规划',
  '要点',
  '总结',
  '制度',
  '章程',
  '公约',
  '目录',
  '解读',
] as const

export const genres = [...statutoryGenres, ...workingGenres] as const

/** 公文时效, as shown in the metadata block of a 政府信息公开 page. */
export const validities = ['有效', '部分有效', '失效', '废止', '尚未生效'] as const

/** 公开方式: 政府信息公开条例 (2019) art. 13–16. */
export const disclosureModes = ['主动公开', '依申请公开', '不予公开'] as const

/** 不予公开 / 可不予公开的理由, by article of 政府信息公开条例 (2019). */
export const withholdingReasons = ['14', '15', '16-1', '16-2'] as const

/** 公开属性: to whom a disclosure is open (基层政务公开标准目录, column 公开对象). */
export const audiences = ['全社会', '特定群体'] as const

/** Who may see an affair: everyone on the web, or only those who stand before the board. */
export const scopes = ['web', 'board-only'] as const

/** How much of an item may be on the web: all of it, only sums and counts, or nothing. */
export const webForms = ['full', 'aggregate', 'none'] as const

/** Where people may be listed by name: on the web too, only on the board, or nowhere. */
export const nameListPlaces = ['web', 'board', 'never'] as const

/** 单位类别. 区县 and below follow 行政区划; 功能区 (a development zone) has no division code. */
export const unitKinds = [
  '市',
  '区县',
  '功能区',
  '局',
  '科室',
  '街道',
  '镇',
  '乡',
  '社区',
  '村',
] as const

/** 公示期的天数按什么算: 自然日 (日) or 工作日. */
export const dayKinds = ['calendar', 'working'] as const

/** 公开频次 of a catalogue item. 随时 is within days of the event, 变更时 whenever it changes. */
export const frequencies = ['每月', '每季度', '每半年', '每年', '随时', '变更时'] as const

/** 公开渠道和载体: the 13 of 基层政务公开标准目录. */
export const channels = [
  '政府网站',
  '政府公报',
  '两微一端',
  '发布会/听证会',
  '广播电视',
  '纸质媒体',
  '公开查阅点',
  '政务服务中心',
  '便民服务站',
  '入户/现场',
  '社区/村公示栏',
  '精准推送',
  '其他',
] as const

/** 公开目录的分组, in the order in which a board shows them. */
export const catalogueGroups = [
  '党务',
  '制度',
  '组织',
  '决策',
  '财务',
  '土地',
  '惠民',
  '服务',
] as const

/** 整改状态 of a finding. 未反馈: the owner has not answered; 未公布: the source gives no status. */
export const findingStatuses = ['未公布', '待整改', '整改中', '已整改', '已核验', '逾期'] as const

/** 检查主题 of an inspection. */
export const findingThemes = [
  '村（居）务公开',
  '社区协商议事',
  '四社联动',
  '网格化管理',
  '志愿服务',
  '档案资料',
  '监督委员会',
  '其他',
] as const

/** 工作总结的类别. */
export const summaryKinds = [
  '年度总结',
  '半年总结',
  '季度总结',
  '专项总结',
  '工作方案',
  '调研报告',
  '参考资料',
] as const

/** How far a plan announced in a summary has come. */
export const planStatuses = ['计划', '进行中', '已完成', '未完成', '不详'] as const

/** 政策文件之间的关系, from the later document to the earlier one. */
export const relationKinds = [
  'forwards',
  'amends',
  'repeals',
  'replaces',
  'interprets',
  'basedOn',
] as const

/** 索引号的编制规则. */
export const indexSchemes = ['state-council', 'credit-code', 'initials', 'hyphen-groups'] as const

/** Where the content comes from: official facts of a cited source, or the fictional demo district. */
export const origins = ['official', 'demo'] as const
