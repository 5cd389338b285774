import type { Passage } from '../model.ts';
import { joinLines } from './join-lines.ts';
import { findMarkdown } from './markdown.ts';
import { parsePassageAttributes } from './passage-attributes.ts';
import type { Report } from './seed-error.ts';

/** A passage that still waits for its article's id, with the line of its heading. */
export interface ParsedPassage extends Omit<Passage, 'id'> {
  readonly line: number;
}

interface Section {
  readonly line: number;
  readonly heading: string;
  readonly text: readonly string[];
}

const HEADING = /^##(?!#)/;
const OTHER_HEADING = /^(?:#\s|#$|###)/;
const EXPECTED_HEADING = 'expected "## Heading {source=2,3}"';

/**
 * Reads the passages below an article's front matter: headings of the second level, each with the
 * text under it. `before` is the number of lines of the file above `lines`. Reports every mistake.
 */
export function parseArticleBody(
  lines: readonly string[],
  before: number,
  report: Report,
): ParsedPassage[] {
  const sections = splitSections(lines, before, report);
  if (sections.length === 0)
    report(before, `no passage below the front matter, ${EXPECTED_HEADING}`);
  return sections.map((section) => parseSection(section, report));
}

function splitSections(lines: readonly string[], before: number, report: Report): Section[] {
  const sections: { line: number; heading: string; text: string[] }[] = [];
  let early = false;
  for (const [index, raw] of lines.entries()) {
    const line = before + index + 1;
    const text = raw.trim();
    const section = sections.at(-1);
    if (HEADING.test(text)) sections.push({ line, heading: text.slice(2), text: [] });
    else if (OTHER_HEADING.test(text)) {
      report(line, `a heading of another level, ${EXPECTED_HEADING}`);
      section?.text.push('');
    } else if (section !== undefined) section.text.push(text);
    else if (text !== '' && !early) {
      early = true;
      report(line, `text before the first heading, ${EXPECTED_HEADING} above it`);
    }
  }
  return sections;
}

function parseSection(section: Section, report: Report): ParsedPassage {
  const { line } = section;
  const { heading, attributes } = splitHeading(section.heading);
  if (heading === '') report(line, `an empty heading, ${EXPECTED_HEADING}`);
  if (/[{}]/.test(heading))
    report(line, `braces that do not close the heading, ${EXPECTED_HEADING}`);
  refuseMarkdown(heading, line, report);
  refuseMarkdown(section.text.join('\n'), line + 1, report);
  const text = joinLines(section.text);
  if (text === '') report(line, 'a passage without text, expected a paragraph below its heading');
  const read = parsePassageAttributes(attributes, (message) => report(line, message));
  return { line, heading, text, ...read };
}

/** @param first - the line on which the text begins */
function refuseMarkdown(text: string, first: number, report: Report): void {
  for (const { index, message } of findMarkdown(text))
    report(first + text.slice(0, index).split('\n').length - 1, message);
}

function splitHeading(text: string): { heading: string; attributes: string } {
  const open = text.endsWith('}') ? text.lastIndexOf('{') : -1;
  if (open < 0) return { heading: text.trim(), attributes: '' };
  return { heading: text.slice(0, open).trim(), attributes: text.slice(open + 1, -1) };
}
