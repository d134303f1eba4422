import type { Check } from '#domain/gate/check.ts'
import { brokenLink } from './references-broken-link.ts'
import { collidingAddress } from './references-colliding-address.ts'
import { referenceCycle } from './references-cycle.ts'
import { activeAttachment } from './references-attachment-active.ts'
import { damagedAttachment } from './references-attachment-damaged.ts'
import { downloadOnlyAttachment } from './references-attachment-download-only.ts'
import { encryptedAttachment } from './references-attachment-encrypted.ts'
import { hiddenInAttachment } from './references-attachment-hidden.ts'
import { locatedAttachment } from './references-attachment-location.ts'
import { macrosAttachment } from './references-attachment-macros.ts'
import { metadataAttachment } from './references-attachment-metadata.ts'
import { mislabelledAttachment } from './references-attachment-mislabelled.ts'
import { pictureOfText } from './references-attachment-picture-text.ts'
import { scannedAttachment } from './references-attachment-scan.ts'
import { largeAttachment } from './references-attachment-too-large.ts'
import { attachmentType } from './references-attachment-type.ts'
import { unreadableAttachment } from './references-attachment-unreadable.ts'
import { hiddenFile } from './references-hidden-file.ts'
import { itemUnit } from './references-item-unit.ts'
import { missingFile } from './references-missing-file.ts'
import { orphanedFile } from './references-orphaned-file.ts'
import { pictureAlt } from './references-picture-alt.ts'
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
  damagedAttachment,
  encryptedAttachment,
  mislabelledAttachment,
  largeAttachment,
  macrosAttachment,
  downloadOnlyAttachment,
  scannedAttachment,
  pictureAlt,
  hiddenInAttachment,
  unreadableAttachment,
  pictureOfText,
  metadataAttachment,
  locatedAttachment,
  activeAttachment,
]
