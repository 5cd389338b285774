/** Functions that run inside Firefox's own window, as those of `firefox-privileged.ts`. */

/** Begins to keep account of every request and every lookup of all of Firefox. */
export const KEEP_ACCOUNT = `() => {
  const account = { requests: [], lookups: [] };
  const onRequest = (channel) => {
    const { URI, loadInfo } = channel.QueryInterface(Ci.nsIChannel);
    account.requests.push({ url: URI.spec, by: loadInfo.triggeringPrincipal?.spec ?? '' });
  };
  Services.obs.addObserver({ observe: onRequest }, 'http-on-opening-request');
  const onLookup = (subject, topic, host) => account.lookups.push(host);
  Services.obs.addObserver({ observe: onLookup }, 'dns-resolution-request');
  // Observers are not kept alive by those they observe for.
  globalThis.sidelightAccount = { account, onRequest, onLookup };
  return '';
}`;

/** The account so far, with the connections that stand now: those that have ended Firefox forgets. */
export const READ_ACCOUNT = `async () => {
  const dashboard = Cc['@mozilla.org/network/dashboard;1'].getService(Ci.nsIDashboard);
  const { sockets } = await new Promise((tell) => dashboard.requestSockets(tell));
  const connections = sockets.map(({ host, port, type }) =>
    (type === 'UDP' ? 'udp ' : '') + host + ':' + port);
  return JSON.stringify({ ...globalThis.sidelightAccount.account, connections });
}`;
