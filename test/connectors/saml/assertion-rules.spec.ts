import { expect, it } from 'vitest';
import { lastMoment } from '#src/modules/connectors/saml/assertion-rules.js';

it('remembers an assertion as long as any of its confirmations counts, whatever the others say', () => {
  const confirmation = { recipient: 'https://auth.acme.example/acs', inResponseTo: undefined };
  const times = [1_000_000, Number.NaN, 2_000_000, undefined];
  const confirmations = times.map((notOnOrAfter) =>
    notOnOrAfter === undefined ? confirmation : { ...confirmation, notOnOrAfter },
  );
  expect(lastMoment({ confirmations })).toBe(2_060_000);
});
