/** What the build compiles from `seeds/` and puts into the scripts, as base64. */
declare module 'virtual:gazetteer' {
  const packed: string;
  export default packed;
}
declare module 'virtual:archive' {
  const packed: string;
  export default packed;
}
