import type { VNode } from 'preact';

/** A few options in one line, one of them chosen: one tab stop, moved by the arrow keys. */
export function Segmented<T extends string>(props: {
  label: string;
  /** Tells the group from others on the page. */
  name: string;
  choices: readonly { readonly value: T; readonly label: string }[];
  value: T;
  onChoose: (value: T) => void;
}): VNode {
  const { label, name, choices, value, onChoose } = props;
  return (
    <div class="seg" role="radiogroup" aria-label={label}>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            class="vh"
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => {
              onChoose(choice.value);
            }}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </div>
  );
}
