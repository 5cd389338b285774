/** Style sheets are bundled as text, for shadow roots to adopt. */
declare module '*.css' {
  const text: string;
  export default text;
}
