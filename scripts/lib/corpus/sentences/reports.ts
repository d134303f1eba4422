import { toLines } from '../words/lists.ts'

export const reportSentences = toLines(`
{year}年，{unit}[围绕|聚焦]{task}、{task}和{task}，[各项工作按计划推进|{num}项重点任务完成{num}项]。
[一年来|半年来|这段时间][先后|共]{verb}{facility}{n:2-60}处，{task}{n:3-90}次，[惠及{n:80-3600}人|{effect}]。
[集体经济|经营性]收入{yuan}，[主要来自{fund}和{fund}|比上年{updown}]，[{trade}占大头|{crop}和{livestock}是支柱]。
[群众|居民]最[关心|不满意]的是{problem}，[目前{measurev}|已经列入明年计划]，{effect}。
[不足|存在的问题]是{problem}、{problem}，[根子在{cause}|与{cause}有关]。
下一步[打算|计划]{verb}{facility}，[争取{fund}|年内启动{project}]，[由{role}牵头|{season}见效]。
{role}人均[可支配收入|务工收入]{n:8-42}{n:100-999}元，[比上年{updown}|在{town}排中游]。
[民生|养老|救助]方面，{benefit}[应保尽保|按时发放]，{task}覆盖{n:30-900}[人|户]，{effect}。
[治理|服务]方面，{meeting}开了{n:3-26}次，[议定{n:5-60}件事|解决{problem}{n:2-40}起]，[微网格{n:4-40}个|{role}下沉到楼栋]。
[调研|走访]{n:5-60}个[组|小区|院落]，发放问卷{n:100-1600}份，[{n:30-90}%的受访者提到{problem}|多数人认为应当{measurev}]。
与{town}其他村社区相比，{unit}的[{facility}偏少|{crop}规模不大|老龄化程度高]，[人均{facility}面积|每千人{facility}数]还[不够|有差距]。
[外出|返乡]人员{n:60-900}人，[主要从事{trade}|{season}返乡较多]，[创办{firm}|带回技术和订单]。
[上级|县里]安排的{n:3-20}项任务，[{task}得分靠前|{task}扣了{n:1-9}分]，[{bodyname}给予表扬|原因是{cause}]。
{facility}[使用率|完好率]{n:50-99}%，[{season}人最多|闲置的{n:1-9}处改作他用]，[维护费{yuan}|由{role}打理]。
[经验|体会]有[{num}条|两点]：[要让{role}说话|要把账算清|要早公开]，[{measure}才有人信|办法要大家定]。
`)
export const openings = toLines(`
[按照|依照|根据]{law}[第{num}十{num}条|的规定|]，现将{unit}[有关情况|{task}情况]公开如下。
[根据|按照]{fileref}[要求|精神]，[经{meeting}{verb}|结合本地实际]，现就{task}[有关事项|工作]公布如下。
{when}，{unit}[召开{meeting}|组织{role}]，对{task}作了{verb}，现将[情况|结果]告知各位[村民|居民]。
为[方便{role}|解决{problem}|做好{task}]，[经研究|经公示无异议]，[现公告如下|说明如下]。
各村（居）民小组，各位{role}：现把{task}的[经过|安排|收支]向大家报告。
[前段时间|近期]{role}反映{problem}，{unit}[作了核实|研究了办法]，[现答复如下|结果如下]。
`)
export const closings = toLines(`
对[以上内容|公开事项]有[疑问|意见]的，可以到{spot}[当面询问|查阅{paper}]，[{role}负责解答|{n:3-10}日内答复]。
[监督委员会|理财小组]已经审查，[内容属实|同意公开]，[原始{paper}可以查阅|欢迎监督]。
[以上情况|上述结果]在{spot}同时张贴，[保留不少于{n:15-30}天|有异议的请在期内提出]。
[今后|下一期]{unit}将[继续|按期]公开{task}情况，[欢迎{role}提意见|意见箱设在{spot}]。
[此前公布的|原来的]{paper}与本次不一致的，以本次为准。
`)
export const headings = toLines(`
基本情况
工作[进展|开展]情况
资金[来源和使用|情况]
{task}
{facility}[建设|管护]
{benefit}[落实情况|办理情况]
[主要做法|具体措施]
[存在的问题|问题和原因]
下一步[安排|打算]
[监督|公开]情况
{crop}和{livestock}生产
[职责分工|责任分工]
[申请条件|办理程序]
[总体要求|工作目标]
[时间安排|实施步骤]
[其他事项|有关要求]
{project}
群众意见[和答复|办理]
`)
