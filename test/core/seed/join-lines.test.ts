import { describe, expect, it } from 'vitest';
import { joinLines } from '../../../src/core/seed/join-lines.ts';

describe('joining the lines of a paragraph', () => {
  it('puts a space for a line break and none for blank lines or at the ends', () => {
    expect(joinLines(['', '  One', 'two. ', '', 'Three.', ''])).toBe('One two. Three.');
  });

  it('puts nothing between characters of scripts that write no spaces', () => {
    expect(joinLines(['微信是', '腾讯的服务。', '𠮷野家', '「ウィー', 'チャット」'])).toBe(
      '微信是腾讯的服务。𠮷野家「ウィーチャット」',
    );
  });

  it('keeps a space where only one side writes none', () => {
    expect(joinLines(['微信', 'WeChat', '腾讯'])).toBe('微信 WeChat 腾讯');
  });

  it('keeps the spaces of Korean, which writes them', () => {
    expect(joinLines(['세계', '보건 기구'])).toBe('세계 보건 기구');
  });
});
