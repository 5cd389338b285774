const CALL = 'globalThis.payloadRan=1';
const TAGS = ['img', 'svg', 'body', 'video', 'iframe', 'details', 'input', 'style', 'math', 'a'];
const EVENTS = ['onload', 'onerror', 'onfocus', 'ontoggle', 'onanimationstart', 'onpointerover'];
/** What may stand before a payload to leave the place it was put in. */
const ESCAPES = ['', '">', "'>", '</title>', '</script>', '-->', ']]>', '`'];
const WHOLE = [
  `<script>${CALL}</script>`,
  `<script src=http://payload.test/a.js></script>`,
  `<iframe src=http://payload.test/></iframe>`,
  `<link rel=stylesheet href=http://payload.test/a.css>`,
  `<meta http-equiv=refresh content="0;url=javascript:${CALL}">`,
  `<a href="javascript:${CALL}">follow</a>`,
  `<form action="javascript:${CALL}"><button>send</button></form>`,
  `<object data="javascript:${CALL}"></object>`,
  `<template shadowrootmode=open><script>${CALL}</script></template>`,
  `[follow](javascript:${CALL})`,
  `![seen](http://payload.test/a.png)`,
  `&lt;script&gt;${CALL}&lt;/script&gt;`,
  `\\u003cscript\\u003e${CALL}`,
  `{{constructor.constructor('${CALL}')()}}`,
  '${' + CALL + '}',
  '$1 $site$ $&',
];

/** How many there are. */
export const PAYLOADS = 500;

/** Texts that would run, load or lead somewhere if anything took them for markup, code or a template. */
export function payloads(): string[] {
  const handlers = ESCAPES.flatMap((escape) =>
    TAGS.flatMap((tag) =>
      EVENTS.map((event) => `${escape}<${tag} src=http://payload.test/x ${event}=${CALL}>`),
    ),
  );
  const others = ESCAPES.flatMap((escape) => WHOLE.map((whole) => escape + whole));
  return [...others, ...handlers].slice(0, PAYLOADS);
}

/** Addresses that no link may lead to. */
export const ADDRESSES = [
  `javascript:${CALL}`,
  `JaVaScRiPt:${CALL}`,
  `data:text/html,<script>${CALL}</script>`,
  `vbscript:${CALL}`,
  'file:///etc/passwd',
  'blob:http://payload.test/1',
  'chrome://settings',
  'about:config',
  'moz-extension://1/options.html',
  `http:javascript:${CALL}`,
];
