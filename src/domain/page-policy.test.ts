import { describe, expect, it } from 'vitest'
import { fillPolicy, toPagePolicy } from './page-policy.ts'

const draft = toPagePolicy()

describe('the policy of a page', () => {
  it('begins with nothing and allows no inline code by name', () => {
    expect(draft).toMatch(/^default-src 'none'; script-src 'self'; /)
    expect(draft).not.toContain('unsafe')
    expect(draft).not.toContain('blob:')
  })

  it('lets through the scripts that the page brings', () => {
    expect(toPagePolicy({ scriptHashes: ['sha256-a='] })).toContain(
      "script-src 'self' 'sha256-a=';",
    )
  })

  it('grants what one page alone needs', () => {
    expect(toPagePolicy({ grants: ['wasm'] })).toContain("script-src 'self' 'wasm-unsafe-eval';")
  })
})

describe('filling in the styles', () => {
  it('lets through every style sheet of the head', () => {
    expect(styleSources(fill('<style>a{}</style><style>b{}</style>'))).toBe("'self' '#a{}' '#b{}'")
  })

  it('allows none but our own files where there is none', () => {
    expect(styleSources(fill(''))).toBe("'self'")
  })

  it('does not let through what content brings into the body', () => {
    expect(styleSources(fill('<style>a{}</style>', '<style>b{}</style>'))).toBe("'self' '#a{}'")
  })

  it('does not take what stands in a value for a style sheet', () => {
    const head = '<meta content="</head><style>b{}</style>"><style>a{}</style>'
    expect(styleSources(fill(head))).toBe("'self' '#a{}'")
  })

  it('fills in nothing but the policy', () => {
    expect(fill('', '<p>{styles}</p>')).toContain('<p>{styles}</p>')
  })
})

function fill(head: string, body = ''): string {
  const html = `<!DOCTYPE html><html><head><meta content="${draft}">${head}</head><body>${body}</body></html>`
  return fillPolicy(html, (text) => `#${text}`)
}

function styleSources(html: string): string {
  return /style-src ([^;]*);/.exec(html)?.[1] ?? ''
}
