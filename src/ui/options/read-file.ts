import {
  LARGEST_FILE,
  readSettingsFile,
  type FileReading,
} from '../../core/settings/settings-file.ts';

/** What a file the reader chose holds; one that is too large is not opened. */
export async function readFile(file: File): Promise<FileReading> {
  if (file.size > LARGEST_FILE) return { state: 'tooLarge' };
  const text = await textOf(file).catch(() => null);
  return text === null ? { state: 'unreadable' } : readSettingsFile(text);
}

/** @throws TypeError where its bytes are not UTF-8: letters would be lost without a word */
async function textOf(file: File): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
}
