import type { NetworkRecord } from './network-record.ts';

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: Readonly<Record<string, unknown>>;
  }[];
}

/**
 * What stands in a log that Chromium's network stack has kept of itself (`--log-net-log`). A lookup is
 * a job of the resolver: a question that it answers out of nothing but its memory starts none.
 * @throws SyntaxError where the log is not whole
 */
export function readNetLog(json: string): NetworkRecord {
  const { constants, events } = JSON.parse(json) as NetLog;
  const named = (name: string): Readonly<Record<string, unknown>>[] => {
    const type = constants.logEventTypes[name];
    if (type === undefined) throw new Error(`Chromium's log of the network knows no ${name}`);
    return events.filter((event) => event.type === type).map(({ params = {} }) => params);
  };
  const textsOf = (name: string, field: string): string[] =>
    named(name).flatMap(({ [field]: value }) => (typeof value === 'string' ? [value] : []));
  return {
    requests: named('URL_REQUEST_START_JOB').flatMap(({ url, initiator }) =>
      typeof url === 'string' ? [{ url, by: originIn(initiator) }] : [],
    ),
    lookups: textsOf('HOST_RESOLVER_MANAGER_JOB', 'host'),
    connections: [
      ...textsOf('TCP_CONNECT_ATTEMPT', 'address'),
      ...textsOf('UDP_CONNECT', 'address').map((address) => `udp ${address}`),
    ],
  };
}

function originIn(initiator: unknown): string {
  return typeof initiator === 'string' && initiator.includes('://') ? initiator : '';
}
