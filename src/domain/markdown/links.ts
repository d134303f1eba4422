import type { BodyPoint, Placer } from './place.ts'
import type { MarkdownNode } from './tree.ts'

/** The link, image or link definition that a node is, if it is one. */
export function toLink(
  node: MarkdownNode,
  nodes: readonly MarkdownNode[],
  placer: Placer,
): BodyLink | undefined {
  if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return undefined
  const { line, column, text } = placer.at(node)
  return { line, column, url: node.url, form: toForm(node, nodes, text) }
}

function toForm(node: LinkNode, nodes: readonly MarkdownNode[], source: string): BodyLink['form'] {
  if (node.type === 'link') return /^[[<]/.test(source) ? 'link' : 'bare'
  if (node.type === 'image') return 'image'
  const isOfImage = nodes.some(
    (other) => other.type === 'imageReference' && other.identifier === node.identifier,
  )
  return isOfImage ? 'image' : 'link'
}

export interface BodyLink extends BodyPoint {
  readonly url: string
  /** `bare` is an address that stands in the text without any mark. */
  readonly form: 'link' | 'image' | 'bare'
}

type LinkNode = Extract<MarkdownNode, { type: 'link' | 'image' | 'definition' }>
