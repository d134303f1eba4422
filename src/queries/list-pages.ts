import { facetsOf, monthsOf, yearsOf } from '#domain/notices/by-year.ts'
import {
  type ListView,
  toFacetView,
  toKindView,
  toMonthView,
  toYearView,
} from '#domain/notices/list-view.ts'
import type { DatedKind } from '#domain/paths.ts'
import { noticeQueries } from './notices.ts'

const kinds = Object.keys(noticeQueries) as DatedKind[]

interface ListPath<P> {
  readonly params: P
  readonly props: { readonly view: ListView }
}

export async function getKindLists(): Promise<ListPath<{ kind: string }>[]> {
  return forEachKind((kind, notices) => [
    { params: { kind }, props: { view: toKindView(kind, notices) } },
  ])
}

export async function getYearLists(): Promise<ListPath<{ kind: string; year: string }>[]> {
  return forEachKind((kind, notices) =>
    yearsOf(notices).map((year) => ({
      params: { kind, year },
      props: { view: toYearView(kind, notices, year) },
    })),
  )
}

export async function getMonthLists(): Promise<
  ListPath<{ kind: string; year: string; month: string }>[]
> {
  return forEachKind((kind, notices) =>
    monthsOf(notices).map((month) => ({
      params: { kind, year: month.slice(0, 4), month: month.slice(5) },
      props: { view: toMonthView(kind, notices, month) },
    })),
  )
}

export async function getFacetLists(): Promise<
  ListPath<{ kind: string; year: string; facet: string }>[]
> {
  return forEachKind((kind, notices) =>
    yearsOf(notices).flatMap((year) =>
      facetsOf(notices, year).map(({ id: facet }) => ({
        params: { kind, year, facet },
        props: { view: toFacetView(kind, notices, year, facet) },
      })),
    ),
  )
}

type Notices = Awaited<ReturnType<(typeof noticeQueries)[DatedKind]>>

async function forEachKind<T>(toPaths: (kind: DatedKind, notices: Notices) => T[]): Promise<T[]> {
  const paths = await Promise.all(
    kinds.map(async (kind) => toPaths(kind, await noticeQueries[kind]())),
  )
  return paths.flat()
}
