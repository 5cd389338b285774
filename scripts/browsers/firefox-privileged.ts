/**
 * Functions that run inside Firefox's own window. They are text because nothing of Firefox's
 * insides is typed here, and because they travel there as text anyway.
 */

const EXTENSION = `
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(id);
  const viewOf = (type) => [...extension.views].find((view) => view.viewType === type);
  const until = async (check) => {
    for (let tries = 0; tries < 200; tries++) {
      const value = check();
      if (value) return value;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error('timed out: ' + check);
  };
`;

/**
 * `(id, type, source)`: runs the text of a function, with its arguments already in it, in a view of
 * the extension (`background` or `popup`) and gives what it returns as JSON. The view lives in
 * another process, so a frame script carries the text there and the answer back.
 */
export const RUN_IN_VIEW = `async (id, type, source) => {
  ${EXTENSION}
  if (type === 'background') await extension.wakeupBackground?.();
  const view = await until(() => viewOf(type));
  const manager = view.xulBrowser.messageManager;
  const channel = 'sidelight:' + Math.random();
  const frameScript = '(' + (async (channel, source) => {
    const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    let answer;
    try {
      const value = await Cu.evalInSandbox(source, sandbox);
      answer = { ok: true, value: value === undefined ? 'null' : value };
    } catch (error) {
      answer = { ok: false, value: String(error) };
    }
    sendAsyncMessage(channel, answer);
  }) + ')(' + JSON.stringify(channel) + ',' + JSON.stringify(source) + ')';
  const { ok, value } = await new Promise((resolve, reject) => {
    const failed = setTimeout(() => reject(new Error('no answer from the ' + type)), 20000);
    manager.addMessageListener(channel, function heard({ data }) {
      manager.removeMessageListener(channel, heard);
      clearTimeout(failed);
      resolve(data);
    });
    manager.loadFrameScript('data:application/javascript,' + encodeURIComponent(frameScript), false);
  });
  if (!ok) throw new Error(value);
  return value;
}`;

/** `(id)`: opens the toolbar popup over the front tab and waits until its document is there. */
export const OPEN_POPUP = `async (id) => {
  ${EXTENSION}
  const action = ExtensionParent.apiManager.global.browserActionFor(extension);
  await action.openPopup(window, true);
  const view = await until(() => viewOf('popup'));
  await until(() => view.xulBrowser.currentURI.spec.startsWith('moz-extension:'));
  return '';
}`;

/** `(id)`: closes the toolbar popup. */
export const CLOSE_POPUP = `async (id) => {
  ${EXTENSION}
  viewOf('popup')?.xulBrowser.closest('panel')?.hidePopup();
  await until(() => !viewOf('popup'));
  return '';
}`;

/** `(id)`: a picture of the popup, PNG as base64. */
export const PAINT_POPUP = `async (id) => {
  ${EXTENSION}
  const { currentWindowGlobal } = viewOf('popup').xulBrowser.browsingContext;
  const bitmap = await currentWindowGlobal.drawSnapshot(null, window.devicePixelRatio, 'white');
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}`;

/** `(id, index)`: what the keys of the extension's command at that place do. */
export const PRESS_COMMAND = `async (id, index) => {
  ${EXTENSION}
  const keys = await until(() =>
    [...document.querySelectorAll('keyset[id^="ext-keyset-id"]')].find((set) =>
      set.id.includes(id.replace(/[^a-z0-9_-]/gi, '_').toLowerCase()) && set.children.length > 0));
  keys.children[index].doCommand();
  return '';
}`;
