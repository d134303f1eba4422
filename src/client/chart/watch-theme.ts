/** Calls back when the page's colours may have changed: by the system's preference or by a switch on the page. */
export function watchTheme(repaint: () => void): void {
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    matchMedia(query).addEventListener('change', repaint)
  }
  new MutationObserver(repaint).observe(document.documentElement, { attributes: true })
}
