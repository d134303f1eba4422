/** The moment at which tests build: Sunday morning in China, still Saturday in the tests' zone. */
export const testNow = '2026-11-22T10:00:00+08:00'

/** The same moment as the clocks of China show it. */
export const testInstant = '2026-11-22 10:00'
