import {
  LARGEST_FILE,
  readSettingsFile,
  type FileReading,
} from '../../core/settings/settings-file.ts';

/** What a file the reader chose holds; one that is too large is not opened. */
export async function readFile(file: File): Promise<FileReading> {
  if (file.size > LARGEST_FILE) return { state: 'tooLarge' };
  const text = await file.text().catch(() => null);
  return text === null ? { state: 'unreadable' } : readSettingsFile(text);
}
