/**
 * Whether the stream of a workbook before 2007 would run something, or fetch from elsewhere: a sheet of
 * Excel 4.0 macros or a module of Visual Basic 5, links by DDE, connections to data ([MS-XLS] 2.3).
 */
export function hasXlsPrograms(bytes: Uint8Array): boolean {
  for (const { type, body } of readRecords(bytes)) {
    if (connections.has(type) || runs[type]?.(body) === true) return true
  }
  return false
}

/** Whether what follows is encrypted, even with the password that Excel tries by itself. */
export function isEncryptedXls(bytes: Uint8Array): boolean {
  for (const { type } of readRecords(bytes)) if (type === filePass) return true
  return false
}

const filePass = 0x2f

/** DBOrParamQry, TxtQry, DConn: data that Excel asks for somewhere else. */
const connections: ReadonlySet<number> = new Set([0x00dc, 0x0805, 0x0876])

const runs: Readonly<Partial<Record<number, (body: DataView) => boolean>>> = {
  // BoundSheet8: the type of a sheet; BOF of every version, where the sheet itself says it again.
  0x0085: (body) => macroSheets.has(readByte(body, 5)),
  0x0009: (body) => macroStreams.has(readByte(body, 2)),
  0x0209: (body) => macroStreams.has(readByte(body, 2)),
  0x0409: (body) => macroStreams.has(readByte(body, 2)),
  0x0809: (body) => macroStreams.has(readByte(body, 2)),
  // SupBook has a count of sheets, a length, and a mark of the width of its characters before them.
  0x01ae: (body) => isOtherProgram(body, 5),
  // ExternSheet of Excel 5 and 95.
  0x0017: (body) => isOtherProgram(body, 1),
}

const macroSheets: ReadonlySet<number> = new Set([1, 6])
const macroStreams: ReadonlySet<number> = new Set([0x40, 0x06])

function readByte(body: DataView, at: number): number {
  return at < body.byteLength ? body.getUint8(at) : 0
}

/**
 * [MS-XLS] 2.5.277: the name of a program and its topic are parted by 3. Paths of other workbooks are
 * parted by it, too, but a mark below 3 stands before them.
 */
function isOtherProgram(body: DataView, start: number): boolean {
  const bytes = new Uint8Array(body.buffer, body.byteOffset, body.byteLength).subarray(start, 600)
  const characters = [...bytes].filter((byte) => byte !== 0)
  const [first = 0] = characters
  return first > 0x1f && characters.includes(3)
}

/** Records one after another, each with its type and length before it. */
function* readRecords(bytes: Uint8Array): Generator<{ type: number; body: DataView }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  while (at + 4 <= bytes.length) {
    const length = Math.min(view.getUint16(at + 2, true), bytes.length - at - 4)
    const body = new DataView(bytes.buffer, bytes.byteOffset + at + 4, length)
    yield { type: view.getUint16(at, true), body }
    at += 4 + length
  }
}
