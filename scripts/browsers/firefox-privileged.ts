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
      const value = await check();
      if (value) return value;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error('timed out: ' + check);
  };
`;

/**
 * Views live in another process: a frame script carries a question there and the answer back. A view
 * that is still on its way between processes loses both, so it is asked whether it is there first.
 */
const VIEWS = `
  const askView = (view, patience, script, ...args) => new Promise((resolve, reject) => {
    const manager = view.xulBrowser.messageManager;
    const channel = 'sidelight:' + Math.random();
    const hear = ({ data }) => {
      manager.removeMessageListener(channel, hear);
      clearTimeout(failed);
      resolve(data);
    };
    const failed = setTimeout(() => {
      manager.removeMessageListener(channel, hear);
      reject(new Error('no answer from the ' + view.viewType));
    }, patience);
    manager.addMessageListener(channel, hear);
    const call = '(' + script + ')(' + [channel, ...args].map((arg) => JSON.stringify(arg)) + ')';
    manager.loadFrameScript('data:application/javascript,' + encodeURIComponent(call), false);
  });
  const tellIfLoaded = (channel) => {
    const { readyState, URL } = content.document;
    sendAsyncMessage(channel, readyState === 'complete' && URL.startsWith('moz-extension:'));
  };
  const loadedView = (type) => until(async () => {
    const view = viewOf(type);
    const loaded = view && (await askView(view, 500, tellIfLoaded).catch(() => false));
    return loaded && view;
  });
`;

/**
 * `(id, type, source)`: runs the text of an expression in a view of the extension (`background`,
 * `popup` or `sidebar`) and gives what it comes to, a string.
 */
export const RUN_IN_VIEW = `async (id, type, source) => {
  ${EXTENSION}
  ${VIEWS}
  if (type === 'background') await extension.wakeupBackground?.();
  const run = async (channel, source) => {
    const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    try {
      const value = await Cu.evalInSandbox(source, sandbox);
      sendAsyncMessage(channel, { ok: true, value: value === undefined ? 'null' : value });
    } catch (error) {
      sendAsyncMessage(channel, { ok: false, value: String(error) });
    }
  };
  const { ok, value } = await askView(await loadedView(type), 10000, run, source);
  if (!ok) throw new Error(value);
  return value;
}`;

/** `(id)`: opens the toolbar popup over the front tab of the window last used and waits until it has loaded. */
export const OPEN_POPUP = `async (id) => {
  ${EXTENSION}
  ${VIEWS}
  const front = Services.wm.getMostRecentWindow('navigator:browser');
  await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(front, true);
  await loadedView('popup');
  return '';
}`;

/** `(id)`: closes the toolbar popup. */
export const CLOSE_POPUP = `async (id) => {
  ${EXTENSION}
  viewOf('popup')?.xulBrowser.closest('panel')?.hidePopup();
  await until(() => !viewOf('popup'));
  return '';
}`;

/** `(id)`: opens the extension's sidebar, where it is not open, and waits until it has loaded. */
export const OPEN_SIDEBAR = `async (id) => {
  ${EXTENSION}
  ${VIEWS}
  const widget = id.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  await SidebarController.show(widget + '-sidebar-action');
  await loadedView('sidebar');
  return '';
}`;

/** `(id)`: waits until the extension's sidebar has loaded. */
export const AWAIT_SIDEBAR = `async (id) => {
  ${EXTENSION}
  ${VIEWS}
  await loadedView('sidebar');
  return '';
}`;

/** `(id)`: closes the sidebar. */
export const CLOSE_SIDEBAR = `async (id) => {
  ${EXTENSION}
  SidebarController.hide();
  await until(() => !viewOf('sidebar'));
  return '';
}`;

/** `(id, type)`: a picture of a view of the extension, PNG as base64. */
export const PAINT_VIEW = `async (id, type) => {
  ${EXTENSION}
  const { currentWindowGlobal } = viewOf(type).xulBrowser.browsingContext;
  const bitmap = await currentWindowGlobal.drawSnapshot(null, window.devicePixelRatio, 'white');
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}`;

/** `(id, index)`: does what the keys of the extension's command at that place do. */
export const PRESS_COMMAND = `async (id, index) => {
  ${EXTENSION}
  const widget = id.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  const keys = await until(() => document.getElementById('ext-keyset-id-' + widget));
  keys.children[index].doCommand();
  return '';
}`;
