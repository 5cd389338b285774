/** The envelope of a question between contexts. */
export interface Message {
  readonly sidelight: 1;
  readonly kind: string;
  readonly query: unknown;
}

/** Whether something that arrived is a question of ours. */
export function isMessage(value: unknown): value is Message {
  return (
    typeof value === 'object' &&
    value !== null &&
    (value as Partial<Message>).sidelight === 1 &&
    typeof (value as Partial<Message>).kind === 'string'
  );
}
