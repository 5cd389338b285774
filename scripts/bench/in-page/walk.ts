/** The least that can be done with a page's text: find it and look at each of its characters. */
import { charCodeLoop } from '../measure/char-code-loop.ts';

const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
let sum = 0;
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  const tag = node.parentNode?.nodeName;
  if (tag !== 'SCRIPT' && tag !== 'STYLE') sum += charCodeLoop((node as Text).data);
}
// Keeps the loop from being found useless.
if (sum === -1) document.title = '';
