import { toWords } from './lists.ts'

export const forbiddenActs = toWords(
  '占道堆放 私拉乱接 乱倒垃圾 焚烧秸秆 散养犬只 挖沙取土 侵占集体资产 虚报冒领 截留挪用 优亲厚友 弄虚作假 推诿扯皮 超标准发放 擅自变更用途 拆分项目 转包分包 泄露个人信息 向农户摊派 搭车收费 拖延不办 隐瞒不报 代签代领 乱搭乱建 毁坏苗木',
)
export const documentActs = toWords('做好 加强 规范 推进 开展 完善 深化 落实 明确 调整 改进 支持')
export const documentKinds = toWords('通知 意见 办法 方案 规定 细则 函 批复 通报 要点')
export const workKinds = toWords(
  '改造工程 修复工程 新建工程 维修工程 加固工程 提升工程 配套工程 扩建工程 整治工程 采购项目 安装工程 管护项目 硬化工程 绿化工程 亮化工程',
)
export const phases = toWords('一期 二期 三期 第一标段 第二标段 东段 西段 南段 北段 上游段 下游段')
