/** An area of the browser's storage that keeps what it holds in `kept`, as JSON does. */
export function areaIn(kept: Map<string, unknown>): object {
  return {
    get: (keys: string | readonly string[] | null) =>
      Promise.resolve(
        Object.fromEntries(
          [keys ?? [...kept.keys()]]
            .flat()
            .flatMap((key) => (kept.has(key) ? [[key, kept.get(key)]] : [])),
        ),
      ),
    set: (values: object) => {
      for (const [key, value] of Object.entries(values))
        kept.set(key, JSON.parse(JSON.stringify(value)));
      return Promise.resolve();
    },
    remove: (keys: string | readonly string[]) => {
      for (const key of [keys].flat()) kept.delete(key);
      return Promise.resolve();
    },
  };
}
