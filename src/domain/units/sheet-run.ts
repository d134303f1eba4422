import type { AffairView } from '#domain/affairs/affair-view.ts'
import type { Link } from '#domain/link.ts'

/** What hangs on the board of one unit now, in the order in which it is printed. */
export interface SheetRun {
  readonly unitId: string
  /** The unit with the units above it, topmost first. */
  readonly unitPath: readonly Link[]
  readonly sheets: readonly Sheet[]
}

export interface Sheet {
  readonly view: AffairView
  /** The last day on which it has to hang. */
  readonly until: string
  readonly isOpen: boolean
}
