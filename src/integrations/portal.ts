import type { AstroIntegration } from 'astro'
export function portal(): AstroIntegration {
  return { name: 'portal', hooks: {} }
}
