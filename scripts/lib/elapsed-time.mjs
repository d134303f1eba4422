// @ts-check
import { performance } from 'node:perf_hooks'

/**
 * Starts a timer; calling it gives the milliseconds since then.
 * @returns {() => number}
 */
export function startTimer() {
  const startedMs = performance.now()
  return () => performance.now() - startedMs
}

/**
 * @param {number} elapsedMs
 * @returns {string}
 */
export function formatSeconds(elapsedMs) {
  return `${(elapsedMs / 1000).toFixed(1)} s`
}
