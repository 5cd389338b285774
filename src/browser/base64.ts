/** Bytes out of base64, which is how they travel inside a script: the pages' CSP forbids reading files. */
export function bytesFrom(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
