import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProgressLine } from '#src/cli/progress-line.js';

const CLEAR_LINE = '\r\u001b[K';

function outOf(isTTY: boolean) {
  const written: string[] = [];
  return { written, out: { isTTY, write: (text: string) => written.push(text) > 0 } };
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

describe('the progress of a command', () => {
  it('is a bar in one line of a terminal', () => {
    const { written, out } = outOf(true);
    const progress = new ProgressLine(out);
    vi.advanceTimersByTime(100);
    progress.show(250, 1_000, 'users');
    progress.show(251, 1_000, 'users');
    vi.advanceTimersByTime(100);
    progress.show(1_000, 1_000, 'users');
    progress.clear();
    expect(written).toEqual([
      `${CLEAR_LINE}${'█'.repeat(5)}${'░'.repeat(15)}  25 % users`,
      `${CLEAR_LINE}${'█'.repeat(20)} 100 % users`,
      CLEAR_LINE,
    ]);
  });

  it('is a plain line now and then where nobody looks', () => {
    const { written, out } = outOf(false);
    const progress = new ProgressLine(out);
    for (const done of [10, 20, 30]) {
      vi.advanceTimersByTime(6_000);
      progress.show(done, 100, 'users');
    }
    progress.clear();
    expect(written).toEqual([' 20 % users\n']);
  });
});
