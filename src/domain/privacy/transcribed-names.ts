/**
 * Names that were written down by their sound, Uyghur, Tibetan, Yi, Mongolian: without a surname before
 * them, what tells them is that all of their characters are such as sounds are written with.
 */
const sound =
  '[阿艾巴买提依古丽木江汗尔吐逊努热沙布力帕夏玛迪娜孜卡哈甫拜合克库都如苏来曼图荪玉素尼瓦再德伊斯马吾守麦赛穆罕默萨拉则石吉曲比呷子伍果伙史色俄惹莫扎西顿珠卓措次仁旺堆央金格桑洛丹增多平白才让达索朗强仁青珍罗姆娃特其琴高和乌云雅鲁额敦日勒孟宝音亚森肉孜扎依提米吾买艾山亥]'
/** Those of two characters are known one by one. */
const short =
  '扎西|达瓦|尼玛|次仁|多吉|平措|旺堆|巴桑|拉姆|央金|德吉|索朗|格桑|白玛|才让|仁青|顿珠|罗布|卓玛|普布|米玛|边巴|洛桑|丹增|曲珍|强巴|旦增|桑吉|阿呷|乌云|巴图'
/** Places, peoples and things that are written in the same way. */
const other =
  '阿里巴巴|阿拉善|阿克苏|阿勒泰|阿尔山|阿拉伯|阿尔茨|阿巴嘎|克拉玛依|额尔古纳|海拉尔|哈尔|乌鲁木齐|古尔邦|科尔沁|布尔津|日喀则|伊斯兰|伊克昭|巴西|巴音|巴林|马来|马铃|马克思|马尔康|尼泊尔|石来|古来|金石|金色|金沙|和平|高和|高德|高都|高比|多次|多尔|强力|强其|达拉特|达尔罕|青格|白石|白沙|石子|沙子|平和|木石|乌苏'

/** 阿木拉则, and with the father's name 阿依古丽·买买提: a part of a pattern. */
export const transcribed = `(?!${other})(?:${sound}{3,8}?|${short})(?:[·•・‧][\\u4e00-\\u9fa5]{2,8}?)?`

/** A name and the father's with a dot between them, wherever it stands. */
export const dottedName = new RegExp(
  `(?<![\\u4e00-\\u9fa5])(?!${other})(${sound}{2,8}[·•・‧]${sound}{2,8})(?!${sound})`,
  'g',
)

/** A text that is such a name and nothing else. */
export const wholeTranscribed = new RegExp(
  `^(?!${other})(?:${sound}{4,8}|${sound}{2,8}[·•・‧]${sound}{2,8}|${short})$`,
)
