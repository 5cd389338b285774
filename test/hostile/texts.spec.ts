import { describe } from 'vitest';
import { charsets } from './texts/charsets.ts';
import { lookalikes } from './texts/lookalikes.ts';
import { objectNames } from './texts/object-names.ts';
import { regularExpressions } from './texts/regular-expressions.ts';

describe('hostile texts', () => {
  regularExpressions();
  objectNames();
  charsets();
  lookalikes();
});
