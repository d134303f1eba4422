import type { BodyPoint, Placer } from './place.ts'
import { toPlainText } from './tree.ts'
import type { MarkdownNode } from './tree.ts'

/** The names of the link definitions that pictures refer to. */
export function listPictured(nodes: readonly MarkdownNode[]): ReadonlySet<string> {
  return new Set(nodes.flatMap((node) => (node.type === 'imageReference' ? node.identifier : [])))
}

/** The link, image or link definition that a node is, if it is one. */
export function toLink(
  node: MarkdownNode,
  pictured: ReadonlySet<string>,
  placer: Placer,
): BodyLink | undefined {
  if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return undefined
  const { line, column, text: source } = placer.at(node)
  const form = toForm(node, pictured, source)
  // What runs on behind a bare address is not what somebody wrote of it.
  const text = form === 'bare' ? '' : toPlainText(node)
  return { line, column, url: node.url, form, text }
}

function toForm(node: LinkNode, pictured: ReadonlySet<string>, source: string): BodyLink['form'] {
  if (node.type === 'link') return /^[[<]/.test(source) ? 'link' : 'bare'
  if (node.type === 'image') return 'image'
  return pictured.has(node.identifier) ? 'image' : 'link'
}

export interface BodyLink extends BodyPoint {
  readonly url: string
  /** `bare` is an address that stands in the text without any mark. */
  readonly form: 'link' | 'image' | 'bare'
  /** What a reader sees of a link, where it stands with its address; else empty. */
  readonly text: string
}

type LinkNode = Extract<MarkdownNode, { type: 'link' | 'image' | 'definition' }>
