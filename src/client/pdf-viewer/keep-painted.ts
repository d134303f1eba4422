/**
 * Draws places when they come near the screen, one at a time, and gives back those far away.
 * Calling the result draws again what is near, sharper or smaller.
 */
export function keepPainted(places: readonly HTMLElement[], painter: Painter): () => void {
  const near = new Set<HTMLElement>()
  const waiting = new Set<HTMLElement>()
  let isPainting = false

  const paintWaiting = async (): Promise<void> => {
    if (isPainting) return
    isPainting = true
    for (const place of waiting) {
      waiting.delete(place)
      if (near.has(place)) await painter.paint(place)
      if (!near.has(place)) painter.clear(place)
    }
    isPainting = false
  }

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const place = target as HTMLElement
        if (isIntersecting) {
          near.add(place)
          waiting.add(place)
        } else {
          near.delete(place)
          painter.clear(place)
        }
      }
      void paintWaiting()
    },
    // Half a screen ahead: what comes next is drawn before it is seen.
    { rootMargin: '50% 0px' },
  )
  for (const place of places) observer.observe(place)

  return () => {
    for (const place of near) waiting.add(place)
    void paintWaiting()
  }
}

interface Painter {
  /** Never rejects: a page that cannot be drawn says so in its place. */
  readonly paint: (place: HTMLElement) => Promise<void>
  readonly clear: (place: HTMLElement) => void
}
