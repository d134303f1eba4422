/** Aid of which the law keeps the receivers from strangers (社会救助法 art. 11). */
export const aidPattern =
  /低保|最低生活保障|特困|五保|临时救助|社会救助|困难(?:群众|家庭|户)|救助对象|残疾人(?:两项)?补贴|孤儿|无人抚养|困境儿童/

/** Children who are never listed (未成年人保护法 art. 4, 个人信息保护法 art. 28, 31). */
export const childrenPattern =
  /孤儿|无人抚养|困境(?:儿童|未成年)|留守(?:儿童|未成年)|弃婴|弃儿|流浪(?:儿童|未成年)|散居儿童/

/** Those who look after children are named by their office. */
export const childcareDutyPattern = /儿童(?:主任|督导员?)|儿童福利(?:督导|主任)|志愿者|社工/

/** What households live on, as it is called for short; parts of patterns, as all that follow. */
export const standingAid = '低保|特困|五保'

/** Where any of it stands, relief is spoken of. */
export const reliefTalk = `救助|救济|救灾|慰问|困难|${standingAid}|大病|医疗|贫困|残疾|孤儿|助学|抚恤|护理补贴|生活补[贴助]`

/** What somebody is called who lives on aid; a name may follow. */
export const receiver =
  '低保(?:户|对象|人员|家庭)|特困(?:户|人员|供养(?:对象|人员))|五保(?:户|老人|对象)|贫困户|建档立卡户|监测户|(?:返贫|致贫)监测对象|低收入(?:家庭|人口|户)|脱贫户|困难户|边缘户|(?:困难|贫困|特困)(?:群众|居民|村民|党员|职工|家庭|老人|残疾人|人员)|孤寡老人|(?:救助|保障|帮扶)对象|受助人'

/** A cell that says of the person in its row what they live on. */
export const receiverCell = new RegExp(
  `^(?:农村|城市|城乡)?(?:(?:${receiver})|${standingAid}|最低生活保障)(?:[ABCＡＢＣ一二三]类)?$`,
)

/** What is paid or given, behind which a colon or 发放到 names who gets it. */
export const allowance = `临时救助|(?:${standingAid})供养|残疾人?(?:两项|生活|护理)?补贴`

/** Money and goods that are handed to those who live on aid. */
export const reliefPayment =
  '(?:低保|救助|供养|慰问|救济|抚恤|孤儿生活费|残疾人?(?:两项|生活|护理)?补贴)(?:资?金|款|物资|棉被|粮油|大米)?'

/** What a form of such aid asks for. */
export const reliefField = '保障金额|救助金额|低保金额|致[困贫]原因|保障人[数口]|救助原因|救助事由'

/** Goods that a household is helped with. */
export const goods =
  '(?:大米|小米|米面|米油|面粉|白面|挂面|面条|食用油|花生油|菜籽油|色拉油|粮油|棉被|被褥|被子|棉衣|棉服|棉袄|毛毯|电热毯|衣物|取暖[炉器煤]|煤炭|牛奶|鸡蛋|月饼|轮椅|拐杖|生活(?:物资|用品)|慰问(?:品|金|物资)|爱心包裹|[米面油](?![粉条业菜画漆]))'

/** Pay names people as well, and nobody need hide it. */
export const pay = /误工|工资|报酬|绩效|务工|劳务|稿费|差旅/

/** Goods that are bought, or given as a prize or in honour. */
export const honour =
  /采购|供货|供应商|评比|评选|奖|竞赛|比赛|积分|兑换|环卫|光荣在党|劳模|模范|标兵|军属|新兵|寿星|百岁|生日|捐[赠献款]|认捐|募捐/
