import { say } from './say.ts';

/** Milliseconds. A worker that must wake on a busy computer takes two or three seconds. */
const PATIENCE = 10_000;

/** Asks, and fails where no answer comes: a context that hangs must not leave a page blank for ever. */
export function patient<A extends readonly unknown[], R>(
  ask: (...query: A) => Promise<R>,
): (...query: A) => Promise<R> {
  return (...query) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new Error(say('noAnswer')));
      }, PATIENCE);
    });
    return Promise.race([ask(...query), silence]).finally(() => {
      clearTimeout(timer);
    });
  };
}
