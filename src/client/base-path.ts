/**
 * The path below which the portal stands, with slashes at both ends. A constant only: the bundler
 * writes it into each script, where a function would be one more file for every page to load.
 */
export const basePath = import.meta.env.BASE_URL
