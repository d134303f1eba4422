// Vitest runs this module for each file of tests, before it.
import { afterAll } from 'vitest'
import { cleanUp } from './file-end.ts'

afterAll(cleanUp)
