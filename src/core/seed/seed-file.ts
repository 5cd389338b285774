/** A source file as it was read; its path says what it holds. */
export interface SeedFile {
  readonly path: string;
  readonly text: string;
}
