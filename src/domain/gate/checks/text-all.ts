import type { Check } from '#domain/gate/check.ts'
import { boilerplate } from './text-boilerplate.ts'
import { characterForms } from './text-character-forms.ts'
import { halfWidthMarks } from './text-half-width-marks.ts'
import { hiddenCharacters } from './text-hidden-characters.ts'
import { lostWords } from './text-lost-words.ts'
import { numbering } from './text-numbering.ts'
import { pageNumbers } from './text-page-numbers.ts'
import { placeholders } from './text-placeholders.ts'
import { promisedCount } from './text-promised-count.ts'
import { repeatedParagraph } from './text-repeated-paragraph.ts'
import { swappedWords } from './text-swapped-words.ts'
import { titleUnit } from './text-title-unit.ts'
import { truncatedEnd } from './text-truncated-end.ts'
import { unbalancedMarks } from './text-unbalanced-marks.ts'
import { unitNames } from './text-unit-names.ts'
import { yearConflict } from './text-year-conflict.ts'

/** What comes along when text is taken in from elsewhere, in the order of their codes. */
export const textChecks: readonly Check[] = [
  placeholders,
  unbalancedMarks,
  pageNumbers,
  hiddenCharacters,
  truncatedEnd,
  boilerplate,
  numbering,
  swappedWords,
  characterForms,
  halfWidthMarks,
  yearConflict,
  promisedCount,
  repeatedParagraph,
  unitNames,
  lostWords,
  titleUnit,
]
