/** A mistake in a source file, at the line where it stands. */
export interface SeedError {
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  /** What is wrong, what is expected. */
  readonly message: string;
}

/** Writes down a mistake of the file being read; `line` is counted from 1. */
export type Report = (line: number, message: string) => void;

/** Gives `file:line: what is wrong, what is expected`, as compilers do, so that editors can jump to it. */
export function renderSeedError(error: SeedError): string {
  return `${error.path}:${error.line}: ${error.message}`;
}
