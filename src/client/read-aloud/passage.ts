/** What is read in one breath and marked as one: a sentence, a row of a table, an item. */
export interface Passage {
  /** As it is written; what is said is made of it when its turn comes. */
  readonly words: string
  /** The block that holds it, and that is marked where a browser cannot mark words. */
  readonly block: Element
  readonly range: StaticRange
}

/** A passage that is a whole element. */
export function toWholePassage(block: Element, words: string): Passage {
  const range = new StaticRange({
    startContainer: block,
    startOffset: 0,
    endContainer: block,
    endOffset: block.childNodes.length,
  })
  return { words, block, range }
}

/** Whether both stand in the same place, though they were collected at different times. */
export function isSamePlace(one: Passage, other: Passage): boolean {
  return (
    one.block === other.block &&
    one.range.startContainer === other.range.startContainer &&
    one.range.startOffset === other.range.startOffset
  )
}

/** Where it stands on the screen; nothing for what has left the page. */
export function findBoxes({ block, range }: Passage): DOMRect[] {
  if (!block.isConnected || !range.startContainer.isConnected) return []
  const live = document.createRange()
  try {
    live.setStart(range.startContainer, range.startOffset)
    live.setEnd(range.endContainer, range.endOffset)
  } catch {
    return [block.getBoundingClientRect()]
  }
  const boxes = [...live.getClientRects()]
  return boxes.length > 0 ? boxes : [block.getBoundingClientRect()]
}

/** Whether a point of the screen lies in it; between the cells of a row, too. */
export function contains(passage: Passage, x: number, y: number): boolean {
  const boxes = findBoxes(passage)
  if (passage.range.startContainer === passage.block)
    boxes.push(passage.block.getBoundingClientRect())
  return boxes.some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)
}
