import BodyLink from '#components/ui/BodyLink.astro'
import DataTable from './DataTable.astro'
import Figure from './Figure.astro'
import Statement from './Statement.astro'

/**
 * The only components that an `.mdx` entry may use; the page hands them in, content imports nothing.
 * Its links are one of them: those of a `.md` get the base path when it is rendered.
 */
export const contentComponents = { DataTable, Figure, Statement, a: BodyLink }
