/**
 * The types of files that may be published, by extension. Nothing that a browser would run on the
 * portal's own address: no HTML, SVG, script or archive.
 */
const publishable = new Set(
  'pdf ofd docx doc wps xlsx xls et ods csv txt jpg jpeg png gif webp'.split(' '),
)

const pictureExtensions = new Set(['jpg', 'jpeg', 'png', 'gif', 'webp'])

/** The extension of a file in lower case, without its dot; empty where it has none. */
export function toExtension(file: string): string {
  return /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''
}

/** Whether a file of this type may be offered to readers. */
export function isPublishableType(file: string): boolean {
  return publishable.has(toExtension(file))
}

/** Whether a file is a picture, which those who cannot see it need in words. */
export function isPicture(file: string): boolean {
  return pictureExtensions.has(toExtension(file))
}
