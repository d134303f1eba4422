import { categories, type LighthouseResult } from './lighthouse-result.ts'

/** The least that each category of each page must reach. */
const scoreMin = 95

/** The results as a page of the documentation, and whether all of them reach the bar. */
export function toLighthouseReport(
  results: readonly LighthouseResult[],
  version: string,
): { report: string; passes: boolean } {
  const passes = results.every(({ scores }) => categories.every((one) => scores[one] >= scoreMin))
  const rows = [
    ['page', ...categories, 'first paint', 'largest paint', 'layout shift'],
    ['---', '---:', '---:', '---:', '---:', '---:', '---:', '---:'],
    ...results.map(toCells),
  ]
  const table = rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
  return { report: `${toHead(version)}\n\n${table}\n`, passes }
}

function toHead(version: string): string {
  return [
    '# Lighthouse',
    '',
    `\`npm run lighthouse\` after \`npm run build\` lets Lighthouse ${version} judge the heaviest page of each template,`,
    'as a mid-range phone on a slow 4G network, and writes this page.',
    `Every score must reach ${scoreMin}. The times are Lighthouse's simulation, so they hardly depend on the machine.`,
  ].join('\n')
}

function toCells(result: LighthouseResult): string[] {
  return [
    `\`${result.path}\``,
    ...categories.map((category) => String(result.scores[category])),
    `${(result.firstPaintMs / 1000).toFixed(1)} s`,
    `${(result.largestPaintMs / 1000).toFixed(1)} s`,
    result.layoutShift.toFixed(3),
  ]
}
