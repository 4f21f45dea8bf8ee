import { once } from 'node:events';
import { connect } from 'node:net';
import { Controller } from '@nestjs/common';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GetEndpoint } from '#src/platform/http/endpoint.js';
import { Text } from '#src/platform/http/fields/text.js';
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
});
