/** The colours that each mode has by `tokens.css`: the name of a token without dashes, its value. */
export function readModes(css: string): Readonly<Record<Mode, Colours>> {
  const contrastAt = css.indexOf("[data-colour='contrast']")
  if (contrastAt === -1) throw new Error('tokens.css has no high contrast')
  const standard = readPairs(css.slice(0, contrastAt))
  const high = new Map([...standard, ...readPairs(css.slice(contrastAt))])
  return {
    'light colours': pick(standard, 0),
    'dark colours': pick(standard, 1),
    'high contrast': pick(high, 0),
    'high contrast on a dark system': pick(high, 1),
  }
}

function readPairs(css: string): Map<string, Pair> {
  const pattern = /--([\w-]+): light-dark\((#\w+), (#\w+)\)/g
  return new Map(
    [...css.matchAll(pattern)].map(([, name = '', light = '', dark = '']) => [name, [light, dark]]),
  )
}

function pick(pairs: ReadonlyMap<string, Pair>, place: 0 | 1): Colours {
  return Object.fromEntries([...pairs].map(([name, pair]) => [name, pair[place]]))
}

type Mode = 'light colours' | 'dark colours' | 'high contrast' | 'high contrast on a dark system'
type Colours = Readonly<Record<string, string>>
type Pair = readonly [light: string, dark: string]
