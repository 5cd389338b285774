import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Attributes that readers see or hear. */
const SPOKEN = /^(aria-(label|description|roledescription|valuetext)|title|placeholder|alt)$/;

/** What a source file shows that is no message: texts of elements, and of attributes that are read out. */
function literalWords(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) found.push(node.text.trim());
    if (ts.isJsxExpression(node) && node.expression && ts.isStringLiteralLike(node.expression)) {
      found.push(node.expression.text);
    }
    const spoken = ts.isJsxAttribute(node) && SPOKEN.test(node.name.getText());
    if (spoken && node.initializer && ts.isStringLiteral(node.initializer)) {
      found.push(node.initializer.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.filter((word) => /\p{L}/u.test(word)).map((word) => `${path} shows “${word}”`);
}

describe('what surfaces show', () => {
  it('are messages, and no words of the code', () => {
    const paths = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.tsx'))
      .map((path) => join('src', path));
    expect(paths.length).toBeGreaterThan(40);
    expect(paths.flatMap((path) => literalWords(path, readFileSync(path, 'utf8')))).toEqual([]);
  });

  it('is found out where it is words of the code', () => {
    const code = `const a = <p title="Close" class="note" aria-hidden="true">{'Shut'} / <b>Open</b></p>;`;
    expect(literalWords('a.tsx', code)).toEqual([
      'a.tsx shows “Close”',
      'a.tsx shows “Shut”',
      'a.tsx shows “Open”',
    ]);
  });
});
