import { dirname } from 'node:path';
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const root = dirname(import.meta.dirname);

/** What a script could reach the network with. */
const REACHING = [
  ...['fetch', 'fetchLater', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport'],
  ...['EventSource', 'RTCPeerConnection', 'Worker', 'SharedWorker', 'importScripts', 'sendBeacon'],
];
/** What makes code out of text. */
const COMPILING = ['eval', 'Function'];
/** What hands text to a parser of markup. */
const PARSING = [
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'parseHTMLUnsafe'],
  ...['createContextualFragment', 'srcdoc', 'DOMParser'],
];
/** Relations of a link that reach the network past the security policy. */
const CONNECTING = [
  'preconnect',
  'dns-prefetch',
  'prefetch',
  'preload',
  'prerender',
  'modulepreload',
];

const BANNED = [...REACHING, ...COMPILING, ...PARSING];
const BANNED_MESSAGE =
  'Nothing here reaches the network, makes code from text or markup from text.';
const BANNED_GLOBALS = BANNED.map((name) => ({ name, message: BANNED_MESSAGE }));
const NAME = `/^(${BANNED.join('|')})$/`;

const BANNED_SYNTAX = [
  ['ExportDefaultDeclaration', 'Export by name.'],
  [`MemberExpression[computed=false][property.name=${NAME}]`, BANNED_MESSAGE],
  [`MemberExpression[computed=true][property.value=${NAME}]`, BANNED_MESSAGE],
  [`ObjectPattern > Property[key.name=${NAME}]`, BANNED_MESSAGE],
  [`NewExpression[callee.name=${NAME}]`, BANNED_MESSAGE],
  [`JSXAttribute[name.name=/^(dangerouslySetInnerHTML|srcDoc|srcdoc)$/]`, BANNED_MESSAGE],
  [
    'MemberExpression[object.name="document"][property.name=/^(write|writeln|execCommand)$/]',
    BANNED_MESSAGE,
  ],
  // Messages of a language that the browser does not speak are in the package, and are no code.
  [
    String.raw`ImportExpression:not([source.value=/^\u002f_locales\u002f\w+\u002fmessages\.json$/])`,
    BANNED_MESSAGE,
  ],
  [
    `Literal[value=/(^|\\s)(${CONNECTING.join('|')})(\\s|$)/]`,
    'Such a link reaches the network past the security policy.',
  ],
].map(([selector, message]) => ({ selector, message }));

export default defineConfig(
  { ignores: ['dist/', 'node_modules/', 'test/fixtures/'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: root } },
    rules: {
      // Numbers read well in messages, and nothing here prints in a locale by accident.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      // A string's code points are what we spread it for; `!` is what the next rule would ask for.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // Interfaces here write functions as methods and none of them uses `this`.
      '@typescript-eslint/unbound-method': 'off',
      // Loops over bytes count by index for speed.
      '@typescript-eslint/prefer-for-of': 'off',
      '@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: true }],
      // Our marks on the global object are symbols, taken off again.
      '@typescript-eslint/no-dynamic-delete': 'off',
      // Both speak against types that say more than they need to.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-misleading-character-class': ['error', { allowEscape: true }],
      'max-lines': ['error', 400],
      'max-lines-per-function': ['error', 60],
      'no-console': 'error',
      'no-eval': 'error',
      'no-restricted-globals': ['error', ...BANNED_GLOBALS],
      'no-restricted-syntax': ['error', ...BANNED_SYNTAX],
    },
  },
  {
    // The types of the DOM say what pages should be, not what hostile ones are.
    files: ['src/page/**/*.ts'],
    rules: { '@typescript-eslint/no-unnecessary-condition': 'off' },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // Ambient modules say what the build makes, and vitest reads default exports.
    files: [
      ...['**/*.d.ts', 'test/vitest.config.ts'],
      ...['test/hostile/harness/figures.ts', 'test/e2e/harness/network-totals.ts'],
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { console: 'readonly', process: 'readonly' } },
  },
);
