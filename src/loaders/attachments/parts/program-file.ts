import { toExtension } from '#domain/attachments/attachment-types.ts'

/** Whether a file inside another is a program or starts one, by its name or by its own bytes. */
export function isProgramFile(name: string, bytes: Uint8Array): boolean {
  return (
    programExtensions.has(toExtension(name.replaceAll('\\', '/').replace(/[\s.]+$/, ''))) ||
    isWindowsProgram(bytes)
  )
}

/** What computers and phones run after a tap or a double click, and documents that bring macros. */
export const programExtensions: ReadonlySet<string> = new Set(
  'exe com scr pif bat cmd ps1 vbs vbe js jse wsf wsh hta lnk url scf inf msi msc jar dll cpl chm apk app application reg iso img docm dotm xlsm xlsb xltm pptm'.split(
    ' ',
  ),
)

/** The head of a program of DOS, which says where that of Windows stands. */
function isWindowsProgram(bytes: Uint8Array): boolean {
  if (bytes.length < 0x40 || bytes[0] !== 0x4d || bytes[1] !== 0x5a) return false
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const at = view.getUint32(0x3c, true)
  return at + 4 <= bytes.length && view.getUint32(at, true) === 0x4550
}
