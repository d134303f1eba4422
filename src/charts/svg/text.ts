import { createElement, em, escapeText } from './markup.ts'

/** A label at a place given in em or percent. */
export function createText(
  text: string,
  x: number | string,
  y: number,
  place: TextPlace = {},
): string {
  return createElement(
    'text',
    {
      x: typeof x === 'number' ? em(x) : x,
      y: em(y),
      dx: place.right === undefined || place.right === 0 ? undefined : em(place.right),
      'text-anchor': place.anchor === 'start' ? undefined : place.anchor,
    },
    escapeText(text),
  )
}

/** What a secondary text is dimmed to; on paper it keeps a contrast above 7. */
export const secondaryOpacity = 0.8

interface TextPlace {
  readonly anchor?: 'start' | 'middle' | 'end'
  /** Moves the text from its place, in em. */
  readonly right?: number
}
