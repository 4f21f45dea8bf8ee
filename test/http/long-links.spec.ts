import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleApp, type SampleApp } from './sample-app.js';
import { ItemController, ItemPartController } from './sample-items.controller.js';

describe('the Link header of a list', () => {
  let sample: SampleApp;

  beforeAll(async () => {
    sample = await sampleApp([ItemController, ItemPartController]);
  });
  afterAll(() => sample.app.close());

  it.each([
    { length: 1_000, links: 4 },
    { length: 5_000, links: 0 },
  ])('has $links links where the query is $length characters long', async ({ length, links }) => {
    const { headers, statusCode } = await sample.app.inject(`/api/items?page=2&other=${'x'.repeat(length)}`);
    expect([statusCode, headers['total-number']]).toEqual([200, '45']);
    expect(String(headers['link'] ?? '').match(/rel="/g) ?? []).toHaveLength(links);
  });
});
