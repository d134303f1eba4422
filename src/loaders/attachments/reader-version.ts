/**
 * What a reading depends on besides the file: kept readings are not used when this changes. Raise the
 * first number with every change to what the readers give; a test holds the rest to package.json.
 */
export const readerVersion =
  '13 @cantoo/pdf-lib@2.11.1 @e965/xlsx@0.20.3 @xmldom/xmldom@0.8.15 exifr@7.1.3 hucre@1.0.0 image-size@2.1.0 mammoth@1.13.0 papaparse@5.7.1 pdfjs-dist@6.5.438 rehype-parse@9.0.1 rehype-sanitize@6.0.0 rehype-stringify@10.0.1 unpdf@1.8.1'
