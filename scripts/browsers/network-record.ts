/** What a browser asked the network for, from before the extension came until its end. */
export interface NetworkRecord {
  /** Addresses, and the origin of whoever asked for each; empty where it was the browser or a person. */
  readonly requests: readonly { readonly url: string; readonly by: string }[];
  /** Host names that were looked up. */
  readonly lookups: readonly string[];
  /** Addresses with ports that were connected to, `udp ` before those without a connection. */
  readonly connections: readonly string[];
}
