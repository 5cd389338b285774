import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { UNTOLD } from '../../core/untold.ts';
import { formatRoute, parseRoute, type Route } from '../route.ts';

/** Goes to a route; `replace` leaves no step to go back to. */
export type Go = (route: Route, how?: 'push' | 'replace') => void;

/**
 * The route in the address bar, one object as long as it is the same, and the way to change it.
 * @param first - the place to begin at, which the address need not say
 */
export function useRoute(first: string): readonly [Route, Go] {
  const [hash, setHash] = useState(first);
  useEffect(() => {
    const onHashChange = (): void => {
      // Back at an address that does not tell what it shows, it shows that again.
      setHash(location.hash === `#${UNTOLD}` ? first : location.hash);
    };
    addEventListener('hashchange', onHashChange);
    return () => {
      removeEventListener('hashchange', onHashChange);
    };
  }, [first]);
  const go = useCallback<Go>((route, how = 'push') => {
    const place = `#${formatRoute(route)}`;
    // Unlike an assignment to `location.hash`, these fire no event of their own.
    if (how === 'replace') history.replaceState(null, '', place);
    else history.pushState(null, '', place);
    setHash(place);
  }, []);
  const route = useMemo(() => parseRoute(hash), [hash]);
  return [route, go];
}
