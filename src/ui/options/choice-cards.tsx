import type { ComponentChildren, VNode } from 'preact';

/** A few ways of doing something, each with a sample of it; one is chosen. */
export function ChoiceCards<T extends string>(props: {
  title: string;
  /** Tells the group from others on the page. */
  name: string;
  choices: readonly { readonly value: T; readonly label: string }[];
  value: T;
  sample: (value: T) => ComponentChildren;
  onChoose: (value: T) => void;
}): VNode {
  const { title, name, choices, value, sample, onChoose } = props;
  return (
    <div class="stack" role="radiogroup" aria-labelledby={`${name}-title`}>
      <b id={`${name}-title`}>{title}</b>
      <div class="cards">
        {choices.map((choice) => (
          <label key={choice.value}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              aria-labelledby={`${name}-${choice.value}`}
              checked={choice.value === value}
              onChange={() => {
                onChoose(choice.value);
              }}
            />
            <b id={`${name}-${choice.value}`}>{choice.label}</b>
            <span class="sample">{sample(choice.value)}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
