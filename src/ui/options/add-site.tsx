import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../say.ts';
import { typedSite } from './typed-site.ts';

/** Where a site is typed or pasted to make a rule for it. */
export function AddSite(props: {
  /** What the new rule says. */
  reads: boolean;
  onAdd: (site: string) => Promise<boolean>;
}): VNode {
  const { reads, onAdd } = props;
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);
  const add = async (): Promise<void> => {
    const typed = typedSite(text);
    if ('error' in typed) {
      setError(say(`site_${typed.error}`, text.trim()));
      return;
    }
    if (await onAdd(typed.site)) setText('');
  };
  return (
    <form
      class="add"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div class="field">
        <input
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          dir="ltr"
          aria-label={say(reads ? 'addSiteToRead' : 'addSiteNotToRead')}
          aria-invalid={error === null ? undefined : 'true'}
          aria-describedby={error === null ? undefined : 'site-error'}
          placeholder={say('siteExample')}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setError(null);
          }}
        />
      </div>
      <button type="submit" class="btn">
        {say('addSite')}
      </button>
      <p class="error" id="site-error" role="alert">
        {error}
      </p>
    </form>
  );
}
