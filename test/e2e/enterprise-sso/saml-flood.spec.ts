import { describe, expect, it } from 'vitest';
import { acsOf, leave, letBegin, post, type SamlSetting, unsolicited, useSaml } from './saml-fixture.js';

/** Of requests of an address, at once. */
const BURST = 600;
const enterprise = useSaml();

async function unasked(setting: SamlSetting) {
  await letBegin(setting);
  return { acsUrl: acsOf(setting), form: unsolicited(setting, {}, { foreign: true }) };
}

const asked = async (setting: SamlSetting) =>
  setting.idp.answer((await leave(setting)).uri, {}, { foreign: true });

it('lets everybody in of an enterprise that comes from one address', async () => {
  const { acsUrl } = await unasked(enterprise);
  const statuses = new Set<number>();
  for (let person = 0; person < BURST / 7; person += 1)
    statuses.add((await post(acsUrl, unsolicited(enterprise, { nameId: `person-${person}` }))).status);
  expect([...statuses]).toEqual([302]);
});

describe.each([
  ['a request', asked],
  ['nothing', unasked],
])('responses of strangers to %s', (_, made) => {
  const setting = useSaml();

  it('count as several requests each, since they take long to refuse', async () => {
    const { acsUrl, form } = await made(setting);
    const answers = await Promise.all(Array.from({ length: BURST / 5 }, () => post(acsUrl, form)));
    const codes = answers.map(({ code }) => code);
    expect(codes).toContain('connector.authorization_failed');
    expect(codes.filter((code) => code === 'request.too_many_requests').length).toBeGreaterThan(20);
  });
});
