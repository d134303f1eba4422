import type { Corpus } from '#domain/corpus.ts'
import { createIdentityCheck } from '#domain/gate/identity-check.ts'
import type { PlacedIdentity } from '#domain/privacy/placed-identity.ts'

export const meansShown = createIdentityCheck({
  code: 'I012',
  severity: 'error',
  title: '写了某个人的家境',
  why: '收入、存款和受助身份公开以后，会伤害本人的尊严，也会招来骗子。',
  kinds: ['finances', 'aid'],
  name: '写在人名旁边的家境',
  mend: '删去收入和存款；受助的人只写户数和人数，确要写名字的写成“张*”“王*明”的样子',
  isAllowed: isOnBoard,
})

/** On the wall inside the village receivers of aid are named, by law (最低生活保障审核确认办法 art. 24). */
function isOnBoard(corpus: Corpus): (found: PlacedIdentity) => boolean {
  const boardFiles = new Set(
    corpus.affairs.flatMap(({ file, data }) => (data.scope === 'board-only' ? file : [])),
  )
  return ({ hit, place }) => hit.kind === 'aid' && boardFiles.has(place.file)
}
