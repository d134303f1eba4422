/**
 * Where pdf.js lies on the portal. Its version stands in the path, so that no cache ever pairs the
 * library of one version with the worker of another, which pdf.js refuses.
 */
export const pdfReaderPath = '/pdfjs/6.5.438/'
