import { createVerify } from 'node:crypto';
import { createRequire } from 'node:module';
import { describe, expect, it, onTestFinished } from 'vitest';
import { lastMoment } from '#src/modules/connectors/saml/assertion-rules.js';
import { readMetadata } from '#src/modules/connectors/saml/metadata-document.js';
import { ProviderSource } from '#src/modules/connectors/saml/provider-source.js';
import { keyInto, readResponse } from '#src/modules/connectors/saml/response-document.js';
import type { SamlParty } from '#src/modules/connectors/saml/saml-party.js';
import { requestUri } from '#src/modules/connectors/saml/saml-requests.js';
import {
  assertionXml,
  encoded,
  encrypted,
  requestOf,
  responseXml,
  RSA_SHA1,
  sign,
  startSamlProvider,
} from '../../support/saml-identity-provider.js';
import {
  FOREIGN_CERTIFICATE,
  IDP_CERTIFICATE,
  IDP_KEY,
  SERVICE_CERTIFICATE,
} from '../../support/saml-keys.js';
import { socialTools } from '../social/tools.js';
import { honest, KEYS, outcomeOf, outcomeOfForm, PARTY, said, SERVICE, verify } from './parties.js';

describe('a SAML service provider', () => {
  it('has a library that reads nothing but what was signed (CVE-2025-54419, CVE-2025-54369)', () => {
    const { version } = createRequire(import.meta.url)('@node-saml/node-saml/package.json');
    const [major = 0, minor = 0] = String(version).split('.').map(Number);
    expect(major * 1000 + minor).toBeGreaterThanOrEqual(5001);
  });

  it.each(['assertion', 'response', 'both'] as const)(
    'accepts a response of which the %s is signed',
    async (signed) => {
      expect(await outcomeOf(honest({}, { signed }))).toBe('accepted ada');
    },
  );

  it('accepts base64 in lines', async () => {
    expect(await outcomeOfForm(encoded(honest()).replaceAll(/(.{76})/g, '$1\r\n'))).toBe('accepted ada');
  });

  it('tolerates a minute between the clocks, and no more', async () => {
    const at = (seconds: number) => honest({ notOnOrAfter: Date.now() + seconds * 1000 });
    expect(await outcomeOf(at(-50))).toBe('accepted ada');
    expect(await outcomeOf(at(-61))).toContain('authorization_failed');
  });

  it('accepts the key of any certificate of the provider', async () => {
    const certificates = [FOREIGN_CERTIFICATE, IDP_CERTIFICATE];
    const party = { ...PARTY, provider: { ...PARTY.provider, certificates } };
    expect(await verify(encoded(honest()), party)).toMatchObject({ nameId: 'ada' });
  });

  it('reads attributes', async () => {
    const { attributes } = await verify(encoded(honest()));
    expect(attributes).toEqual({ email: 'ada@acme.example', name: 'Ada' });
  });

  it('reads those of somebody in four hundred groups', async () => {
    const groups = Array.from({ length: 400 }, (_, index) => [`group-${index}`, 'member']);
    const { attributes } = await verify(encoded(honest({ attributes: Object.fromEntries(groups) })));
    expect(Object.keys(attributes)).toHaveLength(400);
  });

  it('leaves the process to others while it finds out that nobody signed a large response', async () => {
    const groups = Array.from({ length: 470 }, (_, index) => [`group-${index}`, 'member']);
    const response = encoded(
      honest({ attributes: Object.fromEntries(groups) }, { foreign: true, signed: 'both' }),
    );
    const certificates = Array.from({ length: 5 }, () => IDP_CERTIFICATE);
    let turns = 0;
    const count = setInterval(() => (turns += 1));
    onTestFinished(() => clearInterval(count));
    await expect(
      verify(response, { ...PARTY, provider: { ...PARTY.provider, certificates } }),
    ).rejects.toMatchObject({ code: 'connector.authorization_failed' });
    expect(turns).toBeGreaterThan(20);
  });

  it('looks for no more namespaces than an honest response names', async () => {
    const listing = (prefixes: string) =>
      honest().replace(
        /(<ds:CanonicalizationMethod [^>]*)\/>/,
        `$1><InclusiveNamespaces PrefixList="${prefixes}"/></ds:CanonicalizationMethod>`,
      );
    await expect(verify(encoded(listing('a '.repeat(100_000))))).rejects.toMatchObject({
      extras: { details: expect.stringContaining('namespaces') },
    });
    await expect(verify(encoded(listing('xs xsi')))).rejects.toMatchObject({
      extras: { details: expect.not.stringContaining('namespaces') },
    });
  });

  it('remembers an assertion as long as any of its confirmations counts, whatever the others say', () => {
    const confirmation = { recipient: 'https://auth.acme.example/acs', inResponseTo: undefined };
    const times = [1_000_000, Number.NaN, 2_000_000, undefined];
    const confirmations = times.map((notOnOrAfter) =>
      notOnOrAfter === undefined ? confirmation : { ...confirmation, notOnOrAfter },
    );
    expect(lastMoment({ confirmations })).toBe(2_060_000);
  });

  it('remembers an assertion for about a day at most, whatever else it says of when it ends', async () => {
    const more = [confirmation('some time'), confirmation('9999-01-01T00:00:00Z')];
    const inHours = (lastMoment(await verify(confirmedBy(more))) - Date.now()) / 3600_000;
    expect(inHours).toBeGreaterThan(0);
    expect(inHours).toBeLessThan(25);
  });

  it('takes no assertion that begins to count again once it is forgotten', async () => {
    const until = (hours: number, recipient?: string) =>
      confirmedBy([confirmation(new Date(Date.now() + hours * 3600_000).toISOString(), recipient)], {
        inResponseTo: undefined,
      });
    await expect(verify(until(30, SERVICE.acsUrl), PARTY, null)).rejects.toMatchObject({
      extras: { details: expect.stringContaining('too long') },
    });
    expect(await verify(until(30, 'https://other.example/acs'), PARTY, null)).toMatchObject({
      nameId: 'ada',
    });
    const remembered = lastMoment(await verify(until(23, SERVICE.acsUrl), PARTY, null));
    expect(remembered).toBeGreaterThan(Date.now() + 22 * 3600_000);
  });

  it('asks by HTTP-Redirect', async () => {
    const uri = await requestUri(PARTY, '_request-9', 'relay-9');
    expect(uri.startsWith(PARTY.provider.signInEndpoint)).toBe(true);
    expect(requestOf(uri)).toMatchObject({
      id: '_request-9',
      issuer: SERVICE.entityId,
      acsUrl: SERVICE.acsUrl,
      relayState: 'relay-9',
    });
  });

  it.each([
    ['rsa-sha256', 'RSA-SHA256'],
    ['rsa-sha512', 'RSA-SHA512'],
  ] as const)('signs requests with %s', async (requestSignatureAlgorithm, algorithm) => {
    const party = { ...PARTY, keys: KEYS, requestSignatureAlgorithm };
    const { search } = new URL(await requestUri(party, '_request-9', 'relay-9'));
    const [signed = '', signature = ''] = search.slice(1).split('&Signature=');
    const bytes = Buffer.from(decodeURIComponent(signature), 'base64');
    expect(createVerify(algorithm).update(signed).verify(SERVICE_CERTIFICATE, bytes)).toBe(true);
  });
});

describe('an encrypted assertion', () => {
  const verified = async (xml: string, party: SamlParty = { ...PARTY, keys: KEYS }) =>
    verify(await encrypted(xml), party);

  it('is opened, and held to the same rules', async () => {
    expect(await verified(honest())).toMatchObject({ nameId: 'ada' });
    const refused = { code: 'connector.authorization_failed' };
    for (const xml of [
      honest({}, { signed: 'nothing' }),
      honest({}, { foreign: true }),
      honest({}, { algorithm: RSA_SHA1 }),
      honest({ audience: 'https://other.example' }),
      honest({ nameId: 'ada<!---->.evil' }),
      honest().replace('>ada<', '>eve<'),
    ])
      await expect(verified(xml)).rejects.toMatchObject(refused);
  });

  it('is opened by whichever key of ours it is for', async () => {
    const keys = { decryption: [IDP_KEY, ...KEYS.decryption] };
    expect(await verified(honest(), { ...PARTY, keys })).toMatchObject({ nameId: 'ada' });
  });

  it('is opened with the key that it is for and no other, whatever becomes of its content', async () => {
    const xml = Buffer.from(await encrypted(honest()), 'base64').toString();
    const [content = ''] = /[^>]+(?=<\/(?:\w+:)?CipherValue>(?!.*CipherValue>))/s.exec(xml) ?? [];
    const bytes = Buffer.from(content, 'base64');
    // Of the block before the last one, so that what it ends with is no padding.
    bytes[bytes.length - 17] = (bytes.at(-17) ?? 0) ^ 0x40;
    const broken = encoded(xml.replace(content, bytes.toString('base64')));
    let wasTried = false;
    const keys = [...KEYS.decryption, ''];
    Object.defineProperty(keys, 1, { get: () => ((wasTried = true), IDP_KEY) });
    await expect(keyInto(readResponse(broken), keys)).rejects.toThrow('it cannot be decrypted');
    expect(wasTried).toBe(false);
  });

  it('is refused where it is not for a key of ours', async () => {
    const refused = { code: 'connector.authorization_failed' };
    await expect(verified(honest(), PARTY)).rejects.toMatchObject(refused);
    const other = { decryption: [IDP_KEY] };
    await expect(verified(honest(), { ...PARTY, keys: other })).rejects.toMatchObject(refused);
  });

  it('says nothing that the library would search the document by', async () => {
    const party = { ...PARTY, keys: KEYS };
    const refused = { code: 'connector.authorization_failed' };
    const uri = "#x' or count(//*[count(//*[count(//*)&gt;0])&gt;0])=-1 or 'a'='b";
    const posted = encoded(responseXml(said(), keyElsewhere(uri)));
    await expect(verify(posted, party)).rejects.toMatchObject(refused);
    expect(await verified(honest())).toMatchObject({ nameId: 'ada' });
  });
});

const keyElsewhere = (uri: string): string =>
  `<saml:EncryptedAssertion><xenc:EncryptedData xmlns:xenc="http://www.w3.org/2001/04/xmlenc#"><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:RetrievalMethod URI="${uri}"/></ds:KeyInfo>${'<a/>'.repeat(300)}</xenc:EncryptedData></saml:EncryptedAssertion>`;

describe('SAML metadata', () => {
  it('is read once for all who post responses, also where it is none', async () => {
    const { metadata, close } = await startSamlProvider();
    await close();
    const source = new ProviderSource({ metadata }, socialTools().outbound);
    expect(await source.get()).toBe(await source.get());
    const broken = new ProviderSource({ metadata: '<a/>' }, socialTools().outbound);
    const failures = await Promise.allSettled([broken.get(), broken.get()]);
    const [first, second] = failures.map((each) => each.status === 'rejected' && each.reason);
    expect(first).toMatchObject({ code: 'connector.invalid_config' });
    expect(second).toBe(first);
  });

  it('is read', async () => {
    const idp = await startSamlProvider();
    const read = readMetadata(idp.metadata);
    await idp.close();
    expect(read).toMatchObject({ entityId: idp.entityId, signInEndpoint: idp.signInEndpoint });
    expect(read.certificates.map((each) => each.trim())).toEqual([IDP_CERTIFICATE.trim()]);
  });

  it('has no thousands of namespaces in each other', () => {
    const names = Array.from({ length: 2000 }, (_, index) => `n${index}`);
    const inside = `${names.map((name) => `<a xmlns:${name}="urn:a">`).join('')}${'</a>'.repeat(2000)}`;
    const xml = `<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata">${inside}</EntityDescriptor>`;
    const details = expect.stringContaining('too large');
    expect(() => readMetadata(xml)).toThrow(
      expect.objectContaining({ extras: expect.objectContaining({ details }) }),
    );
  });

  it.each([
    ['<a/>', 'connector.invalid_config'],
    ['nothing', 'connector.invalid_config'],
    ['<!DOCTYPE a><a/>', 'connector.invalid_config'],
  ])('refuses %s', (xml, code) => {
    expect(() => readMetadata(xml)).toThrow(expect.objectContaining({ code }));
  });
});

const confirmation = (notOnOrAfter: string, recipient = ''): string =>
  `<saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml:SubjectConfirmationData NotOnOrAfter="${notOnOrAfter}" Recipient="${recipient}"/></saml:SubjectConfirmation>`;

/** An honest response whose assertion has further confirmations, in base64. */
function confirmedBy(more: readonly string[], changes: Parameters<typeof said>[0] = {}): string {
  const statement = said(changes);
  const assertion = assertionXml(statement).replace('</saml:Subject>', `${more.join('')}</saml:Subject>`);
  return encoded(sign(responseXml(statement, assertion)));
}
