import type { Series } from './chart.ts'

/**
 * How series are told apart without colour. The drawing at build and the one in the browser both
 * take it from here.
 */

/** The appearance of each series: its own, or its place. */
export function listStyles(series: readonly Pick<Series, 'style'>[]): number[] {
  return series.map(({ style }, place) => style ?? place)
}

/**
 * The appearances of ratings from the best to the worst: 优 the first, 良 the second, the worst
 * always the third, so that 差 looks the same under every rule; and of what has no rating.
 */
export function listRatingStyles(count: number): { rated: number[]; unrated: number } {
  const rated = Array.from({ length: count }, (_, place) => {
    if (place < 2) return place
    return place === count - 1 ? 2 : place + 2
  })
  return { rated, unrated: 3 }
}

/** The texture of an area: 优 solid, 良 hatched, 差 dotted, 未评级 hollow; after six they begin again. */
export function getTexture(style: number): Texture {
  return textures[style % textures.length] ?? 'solid'
}

/** The lengths of dash and gap of a line, in px; the first line is not broken. */
export function getDash(style: number): readonly number[] {
  return dashes[style % dashes.length] ?? []
}

/** The tile that a texture repeats: an area's ground, and on it a path in the same colour. */
export const tiles: Readonly<Record<PatternTexture, Tile>> = {
  hatch: { sizePx: 6, angle: 45, path: 'M0 0H3V6H0z' },
  dots: { sizePx: 5, angle: 0, path: 'M1.1 2.5a1.4 1.4 0 1 0 2.8 0a1.4 1.4 0 1 0-2.8 0z' },
  lines: { sizePx: 4, angle: 0, path: 'M0 0H4V2H0z' },
  grid: { sizePx: 5, angle: 0, path: 'M0 0H5V1.5H1.5V5H0z' },
}

/** How strongly the ground of a tile is coloured, beneath its path. */
export const groundOpacity = 0.22

const textures = ['solid', 'hatch', 'dots', 'hollow', 'lines', 'grid'] as const
const dashes: readonly (readonly number[])[] = [[], [7, 4], [2, 4], [10, 4, 2, 4], [4, 3], [12, 3]]

export type Texture = (typeof textures)[number]

type PatternTexture = Exclude<Texture, 'solid' | 'hollow'>

interface Tile {
  readonly sizePx: number
  /** Turned by these degrees. */
  readonly angle: number
  readonly path: string
}
