/** A number to call: the typed one may have full-width hyphens, brackets and an extension (转). */
export function toTelHref(phone: string): string {
  const [main = '', extension] = phone.split('转').map((part) => part.replaceAll(/\D/g, ''))
  // RFC 3966 writes an extension; what dials it is the phone.
  return `tel:${main}${extension === undefined ? '' : `;ext=${extension}`}`
}
