import { z } from 'zod'

/** What Lighthouse says of one page: scores out of 100, and times as its simulated phone has them. */
export interface LighthouseResult {
  /** Path of the page below the site. */
  readonly path: string
  readonly scores: Readonly<Record<Category, number>>
  readonly firstPaintMs: number
  readonly largestPaintMs: number
  readonly layoutShift: number
}

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** Reads the JSON that Lighthouse writes; a category that it could not judge is an error. */
export function parseLighthouseResult(path: string, json: unknown): LighthouseResult {
  const { categories: judged, audits } = resultSchema.parse(json)
  return {
    path,
    scores: {
      performance: toScore(judged.performance),
      accessibility: toScore(judged.accessibility),
      'best-practices': toScore(judged['best-practices']),
      seo: toScore(judged.seo),
    },
    firstPaintMs: audits['first-contentful-paint'].numericValue,
    largestPaintMs: audits['largest-contentful-paint'].numericValue,
    layoutShift: audits['cumulative-layout-shift'].numericValue,
  }
}

function toScore({ score }: { readonly score: number }): number {
  return Math.round(score * 100)
}

const categorySchema = z.object({ score: z.number() })
const auditSchema = z.object({ numericValue: z.number() })
const resultSchema = z.object({
  categories: z.object({
    performance: categorySchema,
    accessibility: categorySchema,
    'best-practices': categorySchema,
    seo: categorySchema,
  }),
  audits: z.object({
    'first-contentful-paint': auditSchema,
    'largest-contentful-paint': auditSchema,
    'cumulative-layout-shift': auditSchema,
  }),
})

type Category = (typeof categories)[number]
