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
/** The messages of a language, which the package holds beside its pages. */
declare module '/_locales/*/messages.json' {
  const messages: Readonly<Record<string, { readonly message: string }>>;
  export default messages;
}
