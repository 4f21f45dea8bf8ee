import { afterEach, describe, expect, it, vi } from 'vitest';
import { announce } from '#src/cli/messages.js';
import { readConfig } from '#src/platform/config/config.js';

afterEach(() => {
  vi.restoreAllMocks();
});

function announcementOf(environment: Record<string, string>): string {
  const printed = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  announce(readConfig(environment), [], undefined);
  return printed.mock.calls.flat().join('\n');
}

describe('what a start says of the operators’ tenant', () => {
  it.each([
    [{}, 'http://localhost:3002'],
    [{ ADMIN_PORT: '4000' }, 'http://localhost:4000'],
    [{ ADMIN_ENDPOINT: 'https://admin.example.com' }, 'https://admin.example.com'],
    [
      { ADMIN_ENDPOINT: 'https://admin.example.com', ADMIN_DISABLE_LOCALHOST: 'true' },
      'https://admin.example.com',
    ],
  ])('with %j is that it is at %s', (environment, url) => {
    expect(announcementOf(environment)).toContain(`operators' tenant ${url}\n`);
  });

  it('is nothing where it is not served', () => {
    expect(announcementOf({ ADMIN_DISABLE_LOCALHOST: 'true' })).not.toContain('operators');
  });
});

describe('what a start says of the development mailbox', () => {
  it('is where it shows what was sent', () => {
    expect(announcementOf({ PORT: '4000' })).toContain(
      'sent messages     http://localhost:4000/dev/mailbox\n',
    );
  });

  it('is nothing where it cannot be opened', () => {
    expect(announcementOf({ DISABLE_LOCALHOST: 'true' })).not.toContain('mailbox');
  });
});
