import mammoth from 'mammoth'
import type { AttachmentReading } from './attachment-reader.ts'
import { toPlainHtml } from './docx-html.ts'
import { withoutHiddenText } from './docx-hidden-text.ts'
import { openOfficePackage } from './office-package.ts'
import { UnreadableError } from './unreadable-error.ts'
import { packZip } from './zip-writer.ts'

/** Word: the text that a reader of the printed page would see, as plain HTML. */
export async function readDocx(bytes: Uint8Array): Promise<AttachmentReading> {
  const { files, hidden } = withoutHiddenText(openOfficePackage(bytes))
  const { value } = await mammoth.convertToHtml(
    { buffer: packZip(files) },
    {
      styleMap,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      // Its own way would put every picture into the page as text; `toPlainHtml` says that there is one.
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    },
  )
  const html = toPlainHtml(value)
  if (html === '') throw new UnreadableError('damaged', '里面没有内容')
  const findings = hidden.map((detail) => ({ kind: 'hidden-content' as const, detail }))
  return { content: { kind: 'document', html }, findings }
}

// Names of styles are the same in Word of every language; WPS writes the same.
const styleMap = [
  // The title stands above every heading; `toPlainHtml` closes the gap where there is none.
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  ...Array.from(
    { length: 9 },
    (_, index) => `p[style-name='heading ${index + 1}'] => h${Math.min(index + 2, 6)}:fresh`,
  ),
]
