import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** Where a command reads and writes. */
export interface Streams {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
}

/** A record that an answer cannot be given to; the message says what is wrong, what is expected. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
}

/** The fields of a JSON object that was read from a line. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/**
 * Answers each line of JSON with a line of JSON, as they come. A line that cannot be answered is
 * reported with its number, and the others are answered all the same.
 * @returns the exit code: 1 where a line could not be answered
 */
export async function answerLines(
  { input, output, errors }: Streams,
  answer: (record: JsonRecord) => unknown,
): Promise<number> {
  // Whoever reads the answers may stop at any time; that is no failure of ours.
  const reader = { gone: false };
  output.once('error', () => (reader.gone = true));
  let code = 0;
  let number = 0;
  for await (const line of readLines(input)) {
    number += 1;
    if (reader.gone) break;
    if (line.trim() === '') continue;
    try {
      const fits = output.write(`${JSON.stringify(answer(parseLine(line)))}\n`);
      if (!fits) await once(output, 'drain').catch(() => (reader.gone = true));
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
      code = 1;
      errors.write(`line ${number}: ${error.message}\n`);
    }
  }
  return code;
}

// Not `node:readline`: it also ends lines at U+2028, which JSON texts may hold.
async function* readLines(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    const bytes: unknown = chunk;
    rest +=
      typeof bytes === 'string' ? bytes : decoder.decode(bytes as Uint8Array, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

function parseLine(line: string): JsonRecord {
  const value = parseJson(line);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as JsonRecord;
  }
  throw new RecordError('not a JSON object, expected {"id": ..., ...}');
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new RecordError(`not JSON (${why}), expected one object a line`);
  }
}
