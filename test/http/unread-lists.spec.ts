import { once } from 'node:events';
import { IncomingMessage, ServerResponse } from 'node:http';
import { connect, Socket } from 'node:net';
import { Controller } from '@nestjs/common';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GetEndpoint } from '#src/platform/http/endpoint.js';
import { Text } from '#src/platform/http/fields/text.js';
import { UnreadLists } from '#src/platform/http/unread-lists.js';
import { sampleApp, type SampleApp } from './sample-app.js';

const LONG_LIST = Array.from({ length: 100 }, () => ({ text: 'x'.repeat(35_000) }));

class LongDto {
  @Text() text: string;
}

@Controller('long')
class LongListController {
  @GetEndpoint('', { audience: 'public', summary: 'List what is long', returns: [LongDto] })
  list() {
    return LONG_LIST;
  }
}

describe('lists that nobody reads', () => {
  let sample: SampleApp;
  let baseUrl: string;

  beforeEach(async () => {
    sample = await sampleApp([LongListController]);
    await sample.app.listen(0, '127.0.0.1');
    baseUrl = await sample.app.getUrl();
  });
  afterEach(() => sample.app.close());

  const status = async (): Promise<number> => (await fetch(`${baseUrl}/api/long`)).status;

  it('are no more than a process can hold', async () => {
    const idle = connect(Number(new URL(baseUrl).port), '127.0.0.1').pause();
    await once(idle, 'connect');
    idle.write('GET /api/long HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(40));
    await expect.poll(status).toBe(429);
    idle.destroy();
    await expect.poll(status).toBe(200);
  });

  it('are bounded for a tenant, and for all of them, who then get no second one', () => {
    const unread = new UnreadLists();
    const leave = (tenant: string, bytes: number): void =>
      unread.add(tenant, 'x'.repeat(bytes), new ServerResponse(new IncomingMessage(new Socket())));
    const MEBIBYTE = 1024 * 1024;
    leave('one', 64 * MEBIBYTE);
    expect(() => unread.requireRoom('one')).toThrow('Too many lists');
    for (const tenant of ['two', 'three', 'four']) leave(tenant, 63 * MEBIBYTE);
    leave('five', MEBIBYTE);
    expect(() => unread.requireRoom('five')).not.toThrow();
    leave('five', 2 * MEBIBYTE);
    expect(() => unread.requireRoom('five')).toThrow('Too many lists');
    expect(() => unread.requireRoom('six')).not.toThrow();
  });
});
