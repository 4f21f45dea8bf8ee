import { describe, expect, it } from 'vitest';
import { useServer } from '../../support/test-app.js';

describe('an address that tries codes', () => {
  const server = useServer({ STRANGER_BURST: '60', STRANGER_REQUESTS_PER_SECOND: '1' });

  it('is soon told to wait, before its codes are looked up, however it spells the address', async () => {
    const statuses: number[] = [];
    for (const path of ['device', 'device', 'device/', 'DEVICE', 'Device/', 'device', 'device/']) {
      const body = new URLSearchParams({ xsrf: 'x', user_code: 'BCDF-GHJK' });
      statuses.push((await fetch(`${server.tenant.issuer}/${path}`, { method: 'POST', body })).status);
    }
    expect(statuses.slice(0, 5)).toEqual([400, 400, 400, 400, 400]);
    expect(statuses.at(-1)).toBe(429);
  });
});
