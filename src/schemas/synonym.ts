import { z } from 'zod'
import { idField, listCell, textField } from './fields.ts'

/** data/synonyms.csv: expressions for the same thing, each found by all others of its row. */
export const synonymSchema = z.strictObject({
  id: idField.describe('这一组说法的编号。'),
  terms: listCell.describe(
    '意思完全相同、可以互相替换的说法，两个以上，用分号隔开；只是其中一种的（低保和社会救助）不算。',
  ),
  note: textField.describe('为什么相同：哪部法律、哪份文件用哪个说法。'),
})

export type Synonym = z.output<typeof synonymSchema>
