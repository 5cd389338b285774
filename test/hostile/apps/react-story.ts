import { createElement as h, useEffect, useState, type ReactElement } from 'react';

const PLACES = ['Wuzhen', 'Toronto', 'Wuzhen'];

/** A component as sites have them: text in pieces, lists that change, names that are matched. */
export function Story({ settled = false }: { readonly settled?: boolean }): ReactElement {
  const [step, setStep] = useState(0);
  useEffect(() => {
    if (!settled) return;
    const timer = setInterval(() => {
      setStep((before) => before + 1);
    }, 50);
    return () => {
      clearInterval(timer);
    };
  }, [settled]);
  const place = PLACES[step % PLACES.length] ?? '';
  return h(
    'article',
    null,
    h(
      'p',
      null,
      'Tencent',
      ' and ',
      h('b', null, 'We'),
      'Chat met in ',
      place,
      ', part ',
      step,
      '.',
    ),
    step % 2 === 0 ? h('p', null, 'Citizen Lab was not asked.') : h('p', null, 'It was asked.'),
    h(
      'ul',
      null,
      PLACES.slice(step % 3).map((name, i) => h('li', { key: i }, `${name}, ${i}`)),
    ),
    'Loose text on Alibaba. ',
    step === 0 ? 'Xi Jinping came.' : null,
  );
}
