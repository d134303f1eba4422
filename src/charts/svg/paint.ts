import { getTexture, groundOpacity, tiles } from '#charts/series-style.ts'
import { createElement } from './markup.ts'

/** The colour of a series, from the page's tokens; the value behind it serves where there are none. */
export function getColour(style: number): string {
  const place = style % fallbackColours.length
  return `var(--chart-${place + 1},${fallbackColours[place] ?? ''})`
}

/** What an area of a series is filled and outlined with: colour, and a texture that is its own. */
export function getFill(chartId: string, style: number): Fill {
  const colour = getColour(style)
  const texture = getTexture(style)
  if (texture === 'solid') return { fill: colour, stroke: colour }
  if (texture === 'hollow') return { fill: 'none', stroke: colour }
  return { fill: `url(#${chartId}-p${style})`, stroke: colour }
}

/** The textures of these appearances, as `<defs>`. */
export function createTextures(chartId: string, styles: readonly number[]): string {
  const patterns = [...new Set(styles)].map((style) => createPattern(chartId, style))
  const content = patterns.join('')
  return content === '' ? '' : createElement('defs', {}, content)
}

function createPattern(chartId: string, style: number): string {
  const texture = getTexture(style)
  if (texture === 'solid' || texture === 'hollow') return ''
  const { sizePx, angle, path } = tiles[texture]
  const size = { width: sizePx, height: sizePx }
  return createElement(
    'pattern',
    {
      id: `${chartId}-p${style}`,
      ...size,
      patternUnits: 'userSpaceOnUse',
      patternTransform: angle === 0 ? undefined : `rotate(${angle})`,
      fill: getColour(style),
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
