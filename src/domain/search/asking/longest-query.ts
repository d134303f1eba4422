/** A pasted paragraph is cut to so many characters: every pair of them costs a request. */
export const longestQuery = 200
