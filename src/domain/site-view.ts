/** What every page shows of the portal itself. Holds nothing that changes with the clock. */
export interface SiteView {
  readonly name: string
  readonly description: string
  /** Origin without a path, e.g. `https://www.example.gov.cn`. */
  readonly url: string
  readonly isDemo: boolean
  readonly organiser: { readonly name: string; readonly path: string }
  readonly contact: {
    readonly phone: string
    readonly address: string
    readonly hours: string
    readonly email?: string | undefined
  }
  readonly identity: { readonly siteCode: string; readonly icp: string; readonly police: string }
  /** Visited pages are kept on the reader's device. */
  readonly worksOffline: boolean
  readonly errorReportUrl?: string | undefined
  readonly pages: readonly { readonly id: string; readonly title: string; readonly path: string }[]
}

/** One step of the way from the home page to here; the last one, this page, has no path. */
export interface Crumb {
  readonly name: string
  readonly path?: string | undefined
}

/** What a page says of itself in its head, by the tag rules of 国办发〔2017〕47号. */
export type PageHead = HomeHead | ColumnHead | ArticleHead

interface CommonHead {
  readonly title: string
  readonly description: string
}

export interface HomeHead extends CommonHead {
  readonly kind: 'home'
}

export interface ColumnHead extends CommonHead {
  readonly kind: 'column'
  readonly columnType: string
  readonly keywords: readonly string[]
}

export interface ArticleHead extends CommonHead {
  readonly kind: 'article'
  readonly column: { readonly name: string; readonly type: string; readonly description: string }
  /** `YYYY-MM-DD HH:MM` */
  readonly publishedAt: string
  readonly source: string
  readonly author?: string | undefined
  readonly keywords: readonly string[]
}
