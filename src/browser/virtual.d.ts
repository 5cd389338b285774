/** What the build compiles from `seeds/` and puts into the scripts: the names as base64. */
declare module 'virtual:gazetteer' {
  const packed: () => string;
  export default packed;
}
/** The archive in its travelling form, compressed (GZIP), as base64. */
declare module 'virtual:archive' {
  const packed: () => string;
  export default packed;
}
