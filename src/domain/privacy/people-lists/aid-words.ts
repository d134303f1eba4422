/** Aid of which the law keeps the receivers from strangers (社会救助法 art. 11). */
export const aidPattern =
  /低保|最低生活保障|特困|五保|临时救助|社会救助|困难(?:群众|家庭|户)|救助对象|残疾人(?:两项)?补贴|孤儿|无人抚养|困境儿童/

/** Children who are never listed (未成年人保护法 art. 4, 个人信息保护法 art. 28, 31). */
export const childrenPattern =
  /孤儿|无人抚养|困境(?:儿童|未成年)|留守(?:儿童|未成年)|弃婴|弃儿|流浪(?:儿童|未成年)|散居儿童/

/** Those who look after children are named by their office. */
export const childcareDutyPattern = /儿童(?:主任|督导员?)|儿童福利(?:督导|主任)|志愿者|社工/
