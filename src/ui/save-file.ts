/** Offers a text to the reader as a file to keep, as browsers do with a download. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after the click: long enough for the slowest disk's dialog to begin.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
