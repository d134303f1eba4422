import { getTexture, groundOpacity, tiles } from '#charts/series-style.ts'
import { createElement } from './markup.ts'

/** The colour of a series, from the page's tokens; the value behind it serves where there are none. */
export function getColour(series: number): string {
  const place = series % fallbackColours.length
  return `var(--chart-${place + 1},${fallbackColours[place] ?? ''})`
}

/** What an area of a series is filled and outlined with: colour, and a texture that is its own. */
export function getFill(chartId: string, series: number): Fill {
  const colour = getColour(series)
  const texture = getTexture(series)
  if (texture === 'solid') return { fill: colour, stroke: colour }
  if (texture === 'hollow') return { fill: 'none', stroke: colour }
  return { fill: `url(#${chartId}-p${series})`, stroke: colour }
}

/** The textures that these series need, as `<defs>`. */
export function createTextures(chartId: string, seriesCount: number): string {
  const patterns = Array.from({ length: seriesCount }, (_, series) =>
    createPattern(chartId, series),
  )
  const content = patterns.join('')
  return content === '' ? '' : createElement('defs', {}, content)
}

function createPattern(chartId: string, series: number): string {
  const texture = getTexture(series)
  if (texture === 'solid' || texture === 'hollow') return ''
  const { sizePx, angle, path } = tiles[texture]
  const size = { width: sizePx, height: sizePx }
  return createElement(
    'pattern',
    {
      id: `${chartId}-p${series}`,
      ...size,
      patternUnits: 'userSpaceOnUse',
      patternTransform: angle === 0 ? undefined : `rotate(${angle})`,
      fill: getColour(series),
    },
    createElement('rect', { ...size, 'fill-opacity': groundOpacity }),
    createElement('path', { d: path }),
  )
}

const fallbackColours = ['#2F6DB5', '#B4770A', '#7C828C', '#4A515C', '#1B6E4B', '#8A4A7D']

interface Fill {
  readonly fill: string
  readonly stroke: string
}
