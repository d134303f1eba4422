import { getCollection } from 'astro:content'
import { parsePeriod } from '#domain/days/period.ts'
import type { DataFileGroup } from '#domain/data-file-group.ts'
import type { FileLink } from '#domain/link.ts'
import { toTableEnds } from '#domain/publication/table-ends.ts'
import { getFileLinks } from './file-links.ts'
import { getNow } from './site.ts'
import { getTables } from './tables.ts'

const basicFiles = [
  { file: 'units.csv', title: '单位' },
  { file: 'catalogue.csv', title: '公开目录' },
  { file: 'law.csv', title: '公开依据' },
  { file: 'findings.csv', title: '整改台账' },
  { file: 'topics.csv', title: '主题分类' },
  { file: 'synonyms.csv', title: '同义说法' },
]

/** Every table that can be downloaded, by what it is about. */
export async function getDataFileGroups(): Promise<DataFileGroup[]> {
  return [
    { name: '基础数据', files: await getBasicFiles() },
    { name: '排名通报', files: await getRankingFiles() },
    { name: '事务公开的表格', files: await getAffairFiles() },
  ]
}

/** A portal may do without some of them. */
async function getBasicFiles(): Promise<FileLink[]> {
  const published = new Set((await getCollection('files')).map(({ id }) => id))
  return getFileLinks(basicFiles.filter(({ file }) => published.has(file)))
}

async function getRankingFiles(): Promise<FileLink[]> {
  const rankings = await getCollection('rankings')
  return getFileLinks(
    rankings.flatMap(({ id, data }) =>
      data.periods.map(({ period }) => ({
        file: `rankings/${id}/${period}.csv`,
        title: `${data.title}（${parsePeriod(period)?.label ?? period}）`,
      })),
    ),
  )
}

async function getAffairFiles(): Promise<FileLink[]> {
  const affairs = await getCollection('affairs')
  const now = await getNow()
  const all = await getTables()
  const tables = affairs
    .filter(({ data }) => data.withdrawn === undefined)
    .toSorted((a, b) => (a.data.publishedAt < b.data.publishedAt ? 1 : -1))
    .flatMap(({ data }) => {
      const columns = data.tables.map((table) => all.get(`affairs/${table.data}`)?.columns ?? [])
      const ends = toTableEnds(data.expiresOn, columns, now)
      return data.tables.map((table, index) => ({
        file: `affairs/${table.data}`,
        title: `${data.title}：${table.caption}`,
        until: ends[index],
      }))
    })
  return getFileLinks(tables)
}
