/** Passes the address of a page on. Without script its buttons stay hidden, and the address can be copied by hand. */
class ShareLink extends HTMLElement {
  connectedCallback(): void {
    const [address, said] = this.querySelectorAll('span')
    const [share, copy] = this.querySelectorAll('button')
    if (!address || !said || !share || !copy) return
    const url = address.innerText
    // Not every browser has it, whatever the types say.
    share.hidden = !('share' in navigator)
    copy.hidden = false
    // A reader who changes their mind is no error.
    share.onclick = () => navigator.share({ title: document.title, url }).catch(() => 0)
    copy.onclick = async () => {
      getSelection()?.selectAllChildren(address)
      // A page without HTTPS and an old WebView have none; what is selected can still be copied there.
      const { clipboard } = navigator as { clipboard?: Clipboard }
      const isCopied = await clipboard?.writeText(url).then(
        () => true,
        () => false,
      )
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way where there is no clipboard
      said.innerText = isCopied || document.execCommand('copy') ? '已复制' : '请长按网址复制'
    }
  }
}

customElements.define('share-link', ShareLink)
