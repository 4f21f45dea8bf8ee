import { describe, expect, it } from 'vitest';
import { leave, post, useSaml } from './saml-fixture.js';

/** Of requests of an address, at once. */
const BURST = 600;
const setting = useSaml();

describe('responses of strangers', () => {
  it('count as several requests each, since they take long to refuse', async () => {
    const { acsUrl, form } = setting.idp.answer((await leave(setting)).uri, {}, { foreign: true });
    const answers = await Promise.all(Array.from({ length: BURST / 5 }, () => post(acsUrl, form)));
    const codes = answers.map(({ code }) => code);
    expect(codes).toContain('connector.authorization_failed');
    expect(codes.filter((code) => code === 'request.too_many_requests').length).toBeGreaterThan(20);
  });
});
