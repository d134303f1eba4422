import { toSpeech } from '#domain/speech/to-speech.ts'
import { splitUtterances } from '#domain/speech/utterances.ts'

/**
 * Says one passage at a time with the device's voice. There is no pause in it: on Android the pause
 * of `speechSynthesis` is an end, so whoever pauses stops here and says the passage again.
 */
export class Speaker {
  /** Kept, because Chromium forgets the events of an utterance that nobody holds. */
  #utterance: SpeechSynthesisUtterance | undefined
  readonly #voice: SpeechSynthesisVoice

  constructor(voice: SpeechSynthesisVoice) {
    this.#voice = voice
  }

  say(words: string, rate: number, { onEnd, onError }: SpeakerEvents): void {
    this.stop()
    const pieces = splitUtterances(toSpeech(words))
    const next = () => {
      const piece = pieces.shift()
      if (piece === undefined) {
        onEnd()
        return
      }
      const utterance = this.#toUtterance(piece, rate)
      // What was stopped ends too, in some browsers as an error.
      utterance.onend = () => {
        if (this.#utterance === utterance) next()
      }
      utterance.onerror = () => {
        if (this.#utterance === utterance) onError()
      }
      this.#utterance = utterance
      speechSynthesis.speak(utterance)
    }
    next()
  }

  stop(): void {
    this.#utterance = undefined
    speechSynthesis.cancel()
  }

  #toUtterance(piece: string, rate: number): SpeechSynthesisUtterance {
    const utterance = new SpeechSynthesisUtterance(piece)
    utterance.voice = this.#voice
    // Android goes by the language alone.
    utterance.lang = this.#voice.lang
    utterance.rate = rate
    return utterance
  }
}

interface SpeakerEvents {
  readonly onEnd: () => void
  readonly onError: () => void
}
