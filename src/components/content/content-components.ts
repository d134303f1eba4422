import DataTable from './DataTable.astro'
import Figure from './Figure.astro'
import Statement from './Statement.astro'

/** The only components that an `.mdx` entry may use; the page hands them in, content imports nothing. */
export const contentComponents = { DataTable, Figure, Statement }
