/**
 * One step on the way from what is written to what is said. Rules do without looking back in their
 * patterns: phones with iOS before 16.4 would refuse the whole script for it.
 */
export type SpeechRule = (text: string) => string
