/** A script bundled into a page by `src/integrations/inline-script.ts`. */
declare module '*?inline-script' {
  export const code: string
  export const hash: string
}
