/**
 * The characters that everyone types for those that only look like them. PDF files name the glyph of 支
 * or 民 by the radical of the same shape, which no search finds and no screen reader says.
 */
export function toUsualCharacters(text: string): string {
  return text.replaceAll(lookalikes, (character) => {
    return others.get(character) ?? character.normalize('NFKC')
  })
}

// The horizontal bar, which fonts draw as the dash of Chinese; radicals, and the compatibility ideographs without the twelve that are characters of their own.
const lookalikes =
  /\u2015|[\u2e80-\u2fdf]|[\uf900-\ufa0d\ufa10\ufa12\ufa15-\ufa1e\ufa20\ufa22\ufa25\ufa26\ufa2a-\ufaff]|[\u{2f800}-\u{2fa1f}]/gu

/**
 * NFKC leaves the supplement of radicals alone; these pairs are Unicode's own,
 * https://www.unicode.org/Public/UCD/latest/ucd/EquivalentUnifiedIdeograph.txt
 */
const radicals =
  '⺁⺂⺃⺄⺅⺆⺇⺈⺉⺊⺋⺌⺍⺎⺏⺐⺑⺒⺓⺔⺕⺖⺗⺘⺙⺛⺜⺝⺞⺟⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺪⺫⺬⺭⺮⺯⺰⺱⺲⺳⺴⺵⺶⺷⺸⺹⺺⺻⺼⺽⺾⺿⻀⻁⻂⻃⻄⻅⻆⻇⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻕⻖⻗⻘⻙⻚⻛⻜⻝⻞⻟⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳'
const ideographs =
  '厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟'
const usual = Array.from(ideographs)
const others = new Map([
  ['―', '—'],
  // NFKC gives 戶, which nobody types on the mainland.
  ['⼾', '户'],
  ...Array.from(radicals, (radical, index) => [radical, usual[index] ?? radical] as const),
])
