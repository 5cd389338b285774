/** CodeMirror as its manual sets it up. */
/* global document */
import { basicSetup, EditorView } from 'codemirror';

new EditorView({
  doc: 'Tencent: end',
  extensions: [basicSetup],
  parent: document.querySelector('#editor'),
});
