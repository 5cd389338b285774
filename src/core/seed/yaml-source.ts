import { LineCounter, parseDocument, type Node, type ParsedNode, type YAMLError } from 'yaml';
import type { Report } from './seed-error.ts';

/** YAML that was read, with the places of its nodes. */
export interface YamlSource {
  /** Null where the text holds nothing but blanks and comments. */
  readonly root: ParsedNode | null;
  /** The line of a node in its file, counted from 1. */
  lineOf(node: Node): number;
  readonly report: Report;
}

/** Sources are two or three levels deep; the parser recurses and must not be led to overflow its stack. */
const DEEPEST = 64;

/**
 * Reads YAML 1.2 by its core schema, which keeps dates as text. `before` is the number of lines of
 * the file that stand before `text`. Null where it is no YAML: every mistake has been reported.
 */
export function readYaml(text: string, before: number, report: Report): YamlSource | null {
  const tooDeep = findDeepLine(text);
  if (tooDeep !== null) {
    report(before + tooDeep, `nesting deeper than ${DEEPEST} levels, expected two or three`);
    return null;
  }
  const lines = new LineCounter();
  const lineAt = (offset: number): number => before + Math.max(1, lines.linePos(offset).line);
  const document = parseDocument(text, {
    schema: 'core',
    resolveKnownTags: false,
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
  });
  const mistakes = [...document.errors, ...document.warnings];
  for (const mistake of mistakes) report(lineAt(mistake.pos[0]), describe(mistake));
  if (mistakes.length > 0) return null;
  return {
    root: document.contents,
    lineOf: (node) => lineAt(node.range?.[0] ?? 0),
    report,
  };
}

function findDeepLine(text: string): number | null {
  let depth = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const compact = /^[\s?:-]*/.exec(line)?.[0].replace(/\s/g, '').length ?? 0;
    for (const character of line) {
      if (character === '[' || character === '{') depth += 1;
      if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
      if (depth + compact > DEEPEST) return index + 1;
    }
  }
  return null;
}

// The library's own words name its functions; the commonest slips deserve a remedy.
function describe({ code, message }: YAMLError): string {
  if (code === 'MULTIPLE_DOCS') return 'a line "---" inside YAML, expected a single document';
  if (code === 'TAG_RESOLVE_FAILED') return 'a YAML tag, expected plain values without "!"';
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    return 'a second ": " on the line, expected quotes around a text that holds one';
  }
  return `not YAML, ${message.split('\n', 1)[0] ?? ''}`;
}
