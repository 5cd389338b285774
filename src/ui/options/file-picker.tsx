import type { RefObject, VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { say } from '../say.ts';

/** A button that has the browser ask for a file. */
export function FilePicker(props: {
  button: RefObject<HTMLButtonElement | null>;
  onFile: (file: File) => void;
}): VNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) props.onFile(file);
          // The same file may be chosen again, mended meanwhile.
          event.currentTarget.value = '';
        }}
      />
      <button
        ref={props.button}
        type="button"
        class="btn"
        onClick={() => {
          input.current?.click();
        }}
      >
        <Icon name="restore" />
        {say('chooseFile')}
      </button>
    </>
  );
}
