/**
 * What people say for what documents write. Common usage, put together without a look at
 * data/synonyms.csv: what that file lacks may be lost here.
 */
export const shortNames: readonly (readonly [full: string, short: string])[] = [
  ['最低生活保障', '低保'],
  ['特困人员救助供养', '特困供养'],
  ['村民代表会议', '村民代表大会'],
  ['村民委员会', '村委会'],
  ['居民委员会', '居委会'],
  ['村务监督委员会', '村监委会'],
  ['残疾人两项补贴', '两项补贴'],
  ['困难残疾人生活补贴', '残疾人生活补贴'],
  ['危房改造', '危改'],
  ['农村危房改造补助', '危房补助'],
  ['土地承包经营权流转', '土地流转'],
  ['惠农补贴', '农补'],
  ['财务收支', '收支'],
  ['征地补偿款', '征地款'],
  ['人力资源和社会保障局', '人社局'],
  ['住房和城乡建设局', '住建局'],
  ['退役军人事务局', '退役军人局'],
  ['卫生健康局', '卫健局'],
  ['便民服务', '便民'],
  ['换届选举', '换届'],
]

/** Other words for the same thing, in either direction. */
export const sameMeanings: readonly (readonly [one: string, other: string])[] = [
  ['低保', '最低生活保障'],
  ['特困供养', '五保'],
  ['高龄津贴', '高龄补贴'],
  ['招租', '出租'],
  ['误工补贴', '误工补助'],
  ['耕地地力保护补贴', '地力补贴'],
  ['村规民约', '村民公约'],
  ['办法', '规定'],
  ['清查', '盘点'],
  ['中标', '中选'],
  ['土地流转', '土地经营权流转'],
  ['征地补偿', '土地征收补偿'],
  ['宅基地', '建房用地'],
  ['村民代表会议', '村民代表大会'],
  ['协商议事', '议事协商'],
  ['临时救助', '急难救助'],
  ['债权债务', '村级债务'],
  ['工作总结', '年终总结'],
]

/** What residents call the items of the catalogue. */
export const subjectWords: Readonly<Record<string, readonly string[]>> = {
  'finance-ledger': ['财务', '收支', '账目'],
  'minimum-living': ['低保'],
  'destitute-temporary': ['临时救助'],
  'farm-subsidies': ['补贴', '惠农补贴'],
  'veterans-elderly': ['高龄津贴'],
  assets: ['资产'],
  debts: ['债务'],
  allowances: ['误工补贴'],
  'land-transfer': ['流转', '土地流转'],
  'assembly-resolutions': ['代表会议', '决议'],
  services: ['便民服务'],
  'party-dues': ['党费'],
}
