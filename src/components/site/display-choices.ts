/** What the display settings offer, the standard first; every larger size is 长者版. */
export const displayGroups: readonly DisplayGroup[] = [
  {
    name: 'size',
    legend: '字号',
    choices: [
      { id: 'size-standard', value: '', words: '标准' },
      { id: 'size-large', value: 'large', words: '大' },
      { id: 'size-larger', value: 'larger', words: '特大' },
      { id: 'size-largest', value: 'largest', words: '超大' },
    ],
  },
  {
    name: 'colour',
    legend: '颜色',
    choices: [
      { id: 'colour-system', value: '', words: '跟随系统' },
      { id: 'colour-light', value: 'light', words: '浅色' },
      { id: 'colour-dark', value: 'dark', words: '深色' },
      { id: 'colour-contrast', value: 'contrast', words: '高对比' },
    ],
  },
  // Who speaks to the device, or rests a hand on its keys, must be able to turn it off (WCAG 2.1.4).
  {
    name: 'slash',
    legend: '按 / 键到搜索框',
    choices: [
      { id: 'slash-on', value: '', words: '开' },
      { id: 'slash-off', value: 'off', words: '关' },
    ],
  },
]

/** Styles know a choice by its id, the script by name and value. */
interface DisplayGroup {
  readonly name: 'size' | 'colour' | 'slash'
  readonly legend: string
  readonly choices: readonly {
    readonly id: string
    readonly value: string
    readonly words: string
  }[]
}
