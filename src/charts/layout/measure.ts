/**
 * Lengths across are laid out for this many em, so that a chart fits a phone 360 px wide: 328 px
 * between the margins hold 22 characters of 14.9 px. Wider figures stretch what is drawn, not the text.
 */
export const minimumWidth = 22

/** The height of a line of text, in em. */
export const lineHeight = 1.4

/**
 * About how wide a text is, in em: Han, full-width signs and
 * what fonts draw as wide (— … − · %) take one, all others little more than half.
 */
export function measureText(text: string): number {
  let width = 0
  for (const character of text) width += wide.test(character) ? 1 : narrowWidth
  return width
}

/** The widest of several texts, in em. */
export function measureWidest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(measureText))
}

/** Digits measure 0.56 to 0.60 em in Noto Sans, PingFang, YaHei and Roboto. */
const narrowWidth = 0.6
const wide = /[%·MW@\u2010-\u{10ffff}]/u
