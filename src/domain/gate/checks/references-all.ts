import type { Check } from '#domain/gate/check.ts'
import { brokenLink } from './references-broken-link.ts'
import { collidingAddress } from './references-colliding-address.ts'
import { referenceCycle } from './references-cycle.ts'
import { attachmentType } from './references-attachment-type.ts'
import { hiddenFile } from './references-hidden-file.ts'
import { itemUnit } from './references-item-unit.ts'
import { missingFile } from './references-missing-file.ts'
import { orphanedFile } from './references-orphaned-file.ts'
import { rankingColumns } from './references-ranking-columns.ts'
import { relationTarget } from './references-relation-target.ts'
import { unknownId } from './references-unknown-id.ts'

/** References and links, in the order of their codes. */
export const referenceChecks: readonly Check[] = [
  unknownId,
  missingFile,
  orphanedFile,
  collidingAddress,
  brokenLink,
  referenceCycle,
  relationTarget,
  rankingColumns,
  itemUnit,
  hiddenFile,
  attachmentType,
]
