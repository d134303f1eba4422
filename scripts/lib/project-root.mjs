// @ts-check
import { fileURLToPath } from 'node:url'

/** The folder of this repository, with a trailing separator. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url))
