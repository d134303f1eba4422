import type { AttachmentReader } from './attachment-reader.ts'

/** The reader of each kind; its library is loaded only when there is such a file to read. */
export const allReaders: readonly AttachmentReader[] = [
  {
    extensions: ['docx'],
    formats: ['docx'],
    read: async (bytes) => (await import('./docx-reader.ts')).readDocx(bytes),
  },
  {
    extensions: ['xlsx'],
    formats: ['xlsx'],
    read: async (bytes) => (await import('./xlsx-reader.ts')).readXlsx(bytes),
  },
  {
    extensions: ['xls', 'et'],
    formats: ['ole'],
    read: async (bytes) => (await import('./xls-reader.ts')).readXls(bytes),
  },
  {
    extensions: ['ods'],
    formats: ['ods'],
    read: async (bytes) => (await import('./ods-reader.ts')).readOds(bytes),
  },
  {
    extensions: ['csv'],
    formats: ['text'],
    read: async (bytes) => (await import('./csv-reader.ts')).readCsv(bytes),
  },
  {
    extensions: ['txt'],
    formats: ['text'],
    read: async (bytes) => (await import('./text-reader.ts')).readText(bytes),
  },
  {
    extensions: ['pdf'],
    formats: ['pdf'],
    read: async (bytes) => (await import('./pdf-reader.ts')).readPdf(bytes),
  },
  ...(['jpeg', 'png', 'gif', 'webp'] as const).map((format) => ({
    extensions: format === 'jpeg' ? ['jpg', 'jpeg'] : [format],
    formats: [format],
    read: async (bytes: Uint8Array) => (await import('./picture-reader.ts')).readPicture(bytes),
  })),
  {
    // WPS also writes its .wps as an archive, and Word opens an RTF file that is called .doc.
    extensions: ['doc', 'wps', 'ofd'],
    formats: ['ole', 'rtf', 'ofd', 'docx', 'zip'],
    read: () =>
      Promise.resolve({
        content: { kind: 'opaque' },
        findings: [{ kind: 'download-only', detail: '' }],
      }),
  },
]
