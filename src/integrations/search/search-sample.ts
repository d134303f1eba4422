import type { SearchRecord } from '#domain/search/records/search-record.ts'

/** Records of invented notices, the same at every run, to test the index with. */
export function createRecords(count: number, lineCount = 40): SearchRecord[] {
  const random = createRandom(1)
  const pick = (list: readonly string[]) => list[random(list.length)] ?? ''
  return Array.from({ length: count }, (_, index) => ({
    kind: 'affairs' as const,
    path: `/r/${index}/`,
    title: `${pick(places)}${titleWord(index)}公开`,
    publishedAt: `${2023 + (index % 4)}-0${1 + (index % 9)}-15 09:${10 + (index % 50)}`,
    docNumber: `云民发〔${2023 + (index % 4)}〕${index}号`,
    names: [pick(places)],
    sections: [
      {
        path: `/r/${index}/`,
        text: Array.from(
          { length: lineCount },
          () => `${pick(places)}${pick(deeds)}${pick(things)}${random(3000)}元。`,
        ).join('\n'),
      },
    ],
    filters: {
      unit: [`town-${index % 5}`],
      year: [`${2023 + (index % 4)}`],
      topic: [],
      validity: [],
      period: [],
    },
  }))
}

/** Two characters that no other title has. */
export function titleWord(index: number): string {
  return `第${String.fromCharCode(0x4e00 + index * 37)}${String.fromCharCode(0x6000 + index * 41)}批`
}

/** The same numbers at every run. */
export function createRandom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48271) % 2147483647
    return state % below
  }
}

const places = [
  '荷花村',
  '川口社区',
  '云溪区民政局',
  '石桥镇',
  '大同路社区',
  '居民委员会',
  '村民代表会议',
]
const deeds = ['公布', '审查通过了', '发放', '讨论并决定', '收到', '整改了，按期上报']
const things = [
  '最低生活保障金',
  '村集体资产',
  '网格化管理经费',
  '低保',
  '临时救助款',
  '会议补贴（试行）',
]
