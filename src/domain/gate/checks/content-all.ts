import type { Check } from '#domain/gate/check.ts'
import { contentAttributes } from './content-attributes.ts'
import { contentComments } from './content-comments.ts'
import { contentComponents } from './content-components.ts'
import { dangerousLinks } from './content-dangerous-links.ts'
import { deceptiveLinks } from './content-deceptive-links.ts'
import { contentElements } from './content-elements.ts'
import { contentExpressions } from './content-expressions.ts'
import { foreignImages } from './content-foreign-images.ts'
import { contentFormulas } from './content-formulas.ts'
import { contentHtmlAttributes } from './content-html-attributes.ts'
import { contentStatements } from './content-statements.ts'
import { contentSyntax } from './content-syntax.ts'

/** Code in content, in the order of their codes. */
export const contentChecks: readonly Check[] = [
  contentStatements,
  contentExpressions,
  contentElements,
  contentAttributes,
  dangerousLinks,
  contentComponents,
  foreignImages,
  contentSyntax,
  contentComments,
  contentHtmlAttributes,
  deceptiveLinks,
  contentFormulas,
]
