import { attributeOf, childrenNamed, findAround, findByPath } from './xml-tree.ts'

/** Tells whether the author of a Word file hid a run of text (`w:r`), by itself or by any style. */
export type HiddenRunTest = (run: Element) => boolean

/**
 * What hides text in a Word file with these parts of styles. A run's own mark decides; without one, it
 * is hidden by its style, that of its paragraph or table, what these are based on, or the defaults of
 * the document. ISO/IEC 29500-1, 17.7.3, shows what two styles hide at once: here it stays hidden,
 * since some programs do not follow it.
 */
export function createHiddenRunTest(stylesParts: readonly Element[]): HiddenRunTest {
  const tests = stylesParts.map(readStyles)
  return (run) => {
    const places = [
      { type: 'character', id: readStyleId(run, 'r') },
      { type: 'paragraph', id: readStyleId(findAround(run, 'p'), 'p') },
      { type: 'table', id: readStyleId(findAround(run, 'tbl'), 'tbl') },
    ]
    return readVanish(run) ?? tests.some((isHidden) => isHidden(places))
  }
}

function readStyles(root: Element): (places: readonly StyledPlace[]) => boolean {
  const all = childrenNamed(root, 'style')
  const styles = new Map(all.map((style) => [attributeOf(style, 'styleId'), style]))
  const defaults = new Map(
    all
      .filter((style) => isOn(attributeOf(style, 'default') ?? 'off'))
      .map((style) => [attributeOf(style, 'type'), style]),
  )
  const documentDefault = findByPath(root, 'docDefaults', 'rPrDefault')
  const isHiddenAnyway = documentDefault !== undefined && readVanish(documentDefault) === true
  return (places) =>
    isHiddenAnyway ||
    places.some(({ type, id }) => isHiddenStyle(styles.get(id) ?? defaults.get(type), styles))
}

/** Where a style says nothing, the one that it is based on does; a circle says nothing. */
function isHiddenStyle(
  style: Element | undefined,
  styles: ReadonlyMap<string | undefined, Element>,
  seen: readonly Element[] = [],
): boolean {
  if (style === undefined || seen.includes(style)) return false
  const base = findByPath(style, 'basedOn')
  return (
    readVanish(style) ??
    isHiddenStyle(base && styles.get(attributeOf(base, 'val')), styles, [...seen, style])
  )
}

function readStyleId(element: Element | undefined, prefix: string): string | undefined {
  const style = element && findByPath(element, `${prefix}Pr`, `${prefix}Style`)
  return style && attributeOf(style, 'val')
}

/** Properties that a revision has replaced lie deeper, and do not count. */
function readVanish(element: Element): boolean | undefined {
  const vanish = findByPath(element, 'rPr', 'vanish')
  return vanish && isOn(attributeOf(vanish, 'val') ?? 'on')
}

function isOn(value: string): boolean {
  return !['0', 'false', 'off'].includes(value)
}

interface StyledPlace {
  readonly type: string
  readonly id: string | undefined
}
