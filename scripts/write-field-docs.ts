import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fieldDocsFile, toFieldDocs } from './lib/field-docs.ts'
import { projectRoot } from './lib/project-root.mjs'

writeFileSync(join(projectRoot, fieldDocsFile), toFieldDocs())
