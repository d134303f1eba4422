import { foldText, parting } from './fold.ts'
import type { VisibleDocument } from './visible-document.ts'

/** Answers by reading everything: which documents hold a string. */
export class Truth {
  readonly documents: readonly VisibleDocument[]
  readonly #sure: readonly string[]
  readonly #perhaps: readonly string[]

  constructor(documents: readonly VisibleDocument[]) {
    this.documents = documents
    this.#sure = documents.map(({ sure }) => foldLines(sure))
    this.#perhaps = documents.map(({ perhaps }) => foldLines(perhaps))
  }

  /** The documents that must be found by these words in one row. */
  findHolding(text: string): VisibleDocument[] {
    const wanted = foldText(text)
    return this.documents.filter((_, index) => this.#sure[index]?.includes(wanted) === true)
  }

  /** Whether a document shows the words anywhere at all. */
  shows(path: string, text: string): boolean {
    const wanted = foldText(text)
    const index = this.#indexOf(path)
    return [this.#sure[index], this.#perhaps[index]].some((folded) => folded?.includes(wanted))
  }

  /** Whether no document shows the words, not even by the way. */
  isAbsent(text: string): boolean {
    const wanted = foldText(text)
    return ![...this.#sure, ...this.#perhaps].some((folded) => folded.includes(wanted))
  }

  /** The text of one document, its sentences and cells apart. */
  getSentences(index: number): string[] {
    return (this.#sure[index] ?? '').split(parting)
  }

  /** The name of a unit, from its board. */
  nameOfUnit(unitId: string | undefined): string {
    this.#unitNames ??= new Map(
      this.documents
        .filter(({ kind }) => kind === 'units')
        .map((unit) => [unit.unitId, unit.title.replace(/公开栏$/, '')]),
    )
    return this.#unitNames.get(unitId) ?? ''
  }

  #indexOf(path: string): number {
    this.#places ??= new Map(this.documents.map((document, index) => [document.path, index]))
    return this.#places.get(path) ?? -1
  }

  #places: Map<string, number> | undefined
  #unitNames: Map<string | undefined, string> | undefined
}

function foldLines(lines: readonly string[]): string {
  return lines.map(foldText).join(parting)
}
