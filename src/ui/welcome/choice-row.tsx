import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../say.ts';
import { Segmented } from '../segmented.tsx';
import { messageOf } from '../use-latest.ts';

/** A setting that the welcome page offers, and what is to be known of it. */
export function ChoiceRow<T extends string>(props: {
  title: string;
  /** Tells its choices from others on the page. */
  name: string;
  choices: readonly { readonly value: T; readonly label: string }[];
  value: T;
  /** Rejects where the choice cannot be kept, which the row then says. */
  onChoose: (value: T) => Promise<void>;
  children: ComponentChildren;
}): VNode {
  const { title, name, choices, value, onChoose, children } = props;
  const [failure, setFailure] = useState<string | null>(null);
  const choose = (chosen: T): void => {
    onChoose(chosen).then(
      () => {
        setFailure(null);
      },
      (reason: unknown) => {
        setFailure(messageOf(reason));
      },
    );
  };
  return (
    <div class="setting">
      <div>
        <h2>{title}</h2>
        {children}
        <div role="alert">
          {failure !== null && (
            <p class="bad">
              {say('notSaved')}. {say('notSavedExplained')} {say('browserSaid', failure)}
            </p>
          )}
        </div>
      </div>
      <Segmented label={title} name={name} choices={choices} value={value} onChoose={choose} />
    </div>
  );
}
