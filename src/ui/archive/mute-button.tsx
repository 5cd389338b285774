import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { say } from '../say.ts';
import { messageOf } from '../use-latest.ts';
import type { TopicMutings } from './archive-sources.ts';

/** Stops the marks of a topic on all pages, or takes that back. */
export function MuteButton(props: {
  topic: string;
  name: string;
  mutings: TopicMutings;
}): VNode | null {
  const { topic, name, mutings } = props;
  const [muted, setMuted] = useState<ReadonlySet<string> | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    const until = new AbortController();
    mutings.watch(setMuted, until.signal);
    mutings.current().then(setMuted, (reason: unknown) => {
      setFailure(messageOf(reason));
    });
    return () => {
      until.abort();
    };
  }, [mutings]);
  if (muted === null) return null;
  const isMuted = muted.has(topic);
  const toggle = async (): Promise<void> => {
    try {
      await (isMuted ? mutings.unmute(topic) : mutings.mute(topic));
      setFailure(null);
    } catch (reason) {
      setFailure(messageOf(reason));
    }
  };
  return (
    <div class="t-mute">
      <button
        type="button"
        class="btn"
        title={explain(isMuted, name)}
        onClick={() => void toggle()}
      >
        <Icon name={isMuted ? 'shown' : 'hidden'} />
        {say(isMuted ? 'unmute' : 'mute')}
      </button>
      {isMuted && <p class="meta">{say('mutedHere')}</p>}
      {failure !== null && (
        <p class="meta" role="alert">
          {say('notStored', failure)}
        </p>
      )}
    </div>
  );
}

function explain(isMuted: boolean, name: string): string {
  return say(isMuted ? 'unmuteExplained' : 'muteExplained', name);
}
