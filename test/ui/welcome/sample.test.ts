import { describe, expect, it } from 'vitest';
import { marksIn } from '../../core/gazetteer/shipped.ts';
import { localeFolders, messagesIn } from '../../locales/messages-file.ts';

describe.each(localeFolders())('the sample of the welcome page, in %s', (folder) => {
  it('names what the archive knows, so that there is something to try', () => {
    const messages = messagesIn(folder);
    const text = ['sampleBorder', 'sampleAutumn'].map((key) => messages.find(key, [])).join('\n');
    const topics = marksIn(text, messages.locale).map((mark) => mark.replace(/^.* = /, ''));
    expect(topics).toEqual(['world-health-organization', 'wuzhen', 'wechat', 'great-firewall']);
  });
});
