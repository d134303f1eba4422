/**
 * A button that reads the page aloud, where the device has a Chinese voice of its own; elsewhere
 * there is none. The reader itself is fetched when the button is pressed.
 */
class ReadAloud extends HTMLElement {
  connectedCallback(): void {
    const show = () => {
      const voice = speechSynthesis.getVoices().find(isOwnMandarin)
      if (this.firstChild || !voice) return
      const button = document.createElement('button')
      button.textContent = '朗读'
      button.onclick = () => {
        // WebKit lets a page speak only if it began to within the press itself.
        speechSynthesis.speak(new SpeechSynthesisUtterance(''))
        import('./read-aloud/toggle-reading.ts').then(
          (reader) => reader.toggleReading(button, voice),
          () => (button.textContent = '打不开，重试'),
        )
      }
      this.append(button)
    }
    if (!('speechSynthesis' in window)) return
    // Most browsers name their voices late; older Safari has no listeners for it, only the property.
    speechSynthesis.onvoiceschanged = show
    show()
  }
}

/**
 * Android writes zh_CN, others zh-CN, zh-Hans-CN or cmn-Hans-CN. A voice that is not local would
 * send what is read to somebody's server.
 */
function isOwnMandarin({ lang, localService }: SpeechSynthesisVoice): boolean {
  return localService && /^(zh.(CN|Hans)|cmn)/i.test(lang)
}

customElements.define('read-aloud', ReadAloud)
