/** What newer browsers do themselves, at a hundredth of the cost. */
interface NativeBase64 {
  fromBase64?(text: string): Uint8Array<ArrayBuffer>;
}

/**
 * Bytes out of base64. What the build compiles travels so: plain ASCII loads fastest.
 */
export function bytesFrom(base64: string): Uint8Array<ArrayBuffer> {
  return (Uint8Array as NativeBase64).fromBase64?.(base64) ?? decoded(base64);
}

function decoded(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
