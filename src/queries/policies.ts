import { type CollectionEntry, getCollection } from 'astro:content'
import type { Link } from '#domain/link.ts'
import { type StampFacts, toStamp } from '#domain/notices/stamp.ts'
import { toRankingPath, toUnitPath } from '#domain/paths.ts'
import { toInboundRelations, toValidities } from '#domain/policies/lineage.ts'
import type { PolicyView, RelationLine } from '#domain/policies/policy-view.ts'
import { inboundRelationNames, relationNames } from '#domain/policies/relation-names.ts'
import { getAttachments } from './attachments.ts'
import { getTopicsById } from './catalogue.ts'
import { getContact } from './contacts.ts'
import { getEntryLink, getReplacedLinks } from './entry-links.ts'
import { once } from './once.ts'
import { getNow } from './site.ts'
import { getUnitTree } from './units.ts'

type PolicyEntry = CollectionEntry<'policies'>

const getLineage = once(async () => {
  const policies = await getCollection('policies')
  return {
    inbound: toInboundRelations(policies),
    validities: toValidities(policies, await getNow()),
  }
})

const getFindingsByPolicy = once(async () =>
  Map.groupBy(await getCollection('findings'), ({ data }) => data.policy),
)

/** Every policy that has a page, with all that its page shows. */
export async function getPolicyViews(): Promise<PolicyView[]> {
  return Promise.all((await getCollection('policies')).map(toPolicyView))
}

async function toPolicyView(entry: PolicyEntry): Promise<PolicyView> {
  const { id, data } = entry
  const validity = (await getLineage()).validities.get(id)
  if (validity === undefined) throw new RangeError(`No validity was derived for ${id}`)
  const tree = await getUnitTree()
  const toUnitLink = (unitId: string): Link => ({
    name: tree.get(unitId).name,
    path: toUnitPath(unitId),
  })
  const { withdrawn } = data
  return {
    id,
    data,
    digest: String(entry.digest),
    stamp: toStamp(data satisfies StampFacts, await getNow()),
    validity,
    cause:
      validity.causeId === undefined ? undefined : await getEntryLink('policies', validity.causeId),
    topicName: (await getTopicsById()).get(data.topic) ?? data.topic,
    contact: await getContact(data.publisher ?? data.issuers[0]),
    issuers: data.issuers.map(toUnitLink),
    publisher: data.publisher === undefined ? undefined : toUnitLink(data.publisher),
    relations: [...(await getOutbound(entry)), ...(await getInbound(id))],
    attachments: await getAttachments(data.attachments),
    rankings: await getRankingsOf(id),
    findingCount: (await getFindingsByPolicy()).get(id)?.length ?? 0,
    replaces: await getReplacedLinks('policies', id),
    replacedBy:
      withdrawn?.replacedBy === undefined
        ? undefined
        : await getEntryLink('policies', withdrawn.replacedBy),
  }
}

async function getOutbound({ data }: PolicyEntry): Promise<RelationLine[]> {
  return Promise.all(
    data.relations.map(async ({ kind, target, document, note }) => ({
      label: relationNames[kind],
      link:
        target === undefined ? { name: document ?? '' } : await getEntryLink('policies', target),
      note,
    })),
  )
}

async function getInbound(id: string): Promise<RelationLine[]> {
  const inbound = (await getLineage()).inbound.get(id) ?? []
  return Promise.all(
    inbound.map(async ({ kind, id: laterId, note }) => ({
      label: inboundRelationNames[kind],
      link: await getEntryLink('policies', laterId),
      note,
    })),
  )
}

async function getRankingsOf(policyId: string): Promise<Link[]> {
  const rankings = await getCollection('rankings')
  return rankings
    .filter(({ data }) => data.sourcePolicy === policyId)
    .map(({ id, data }) => ({ name: data.title, path: toRankingPath(id) }))
}
