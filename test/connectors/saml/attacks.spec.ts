import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { assertionXml, encoded, responseXml, RSA_SHA1, sign } from '../../support/saml-identity-provider.js';
import { honest, outcomeOf, outcomeOfForm, PARTY, said, verify } from './parties.js';
import { wrappedResponses } from './wrapped.js';

const HOUR = 3600_000;
const now = Date.now();
const REFUSED = 'unauthorized connector.authorization_failed';
const atRoot = (before: string) => `${before}${honest()}`;
const elsewhere = 'https://auth.acme.example/api/authn/single-sign-on/saml/other';

/** Responses, none of which stands for anybody. */
const ATTACKS: Readonly<Record<string, string>> = {
  'nothing is signed': honest({}, { signed: 'nothing' }),
  'the name was edited after signing': honest().replace('>ada<', '>eve<'),
  'an attribute was edited after signing': honest().replace('ada@acme', 'eve@acme'),
  'the signature was taken out': honest().replace(/<ds:Signature.*?<\/ds:Signature>/s, ''),
  'the value of the signature was taken out': honest().replace(
    /<ds:SignatureValue>[^<]*/,
    '<ds:SignatureValue>',
  ),
  'another key, whose certificate comes along': honest({}, { foreign: true }),
  'another key, for the response': honest({}, { foreign: true, signed: 'response' }),
  'another key, for both': honest({}, { foreign: true, signed: 'both' }),
  'a signature with SHA-1': honest({}, { algorithm: RSA_SHA1 }),
  ...wrappedResponses(),
  'another audience': honest({ audience: 'https://other.example/entity' }),
  'another recipient': honest({ recipient: elsewhere }),
  'another destination': honest({ destination: elsewhere }),
  'another destination, signed': honest({ destination: elsewhere }, { signed: 'both' }),
  'another issuer': honest({ issuer: 'https://other.example/entity' }),
  'another request': honest({ inResponseTo: '_request-2' }),
  'no request': honest({ inResponseTo: undefined }),
  'the request in the envelope alone': honest({ inResponseTo: undefined }).replace(
    ' Destination=',
    ' InResponseTo="_request-1" Destination=',
  ),
  'another connector of the same provider': honest({
    audience: `${said().audience}-2`,
    recipient: elsewhere,
  }),
  'one that is over': honest({ notOnOrAfter: now - HOUR }),
  'one that has not begun': honest({ notBefore: now + HOUR, notOnOrAfter: now + 2 * HOUR }),
  'one that lasts for years': honest({ notOnOrAfter: now + 10_000 * HOUR }),
  'two assertions': sign(responseXml(said(), assertionXml(said()) + assertionXml(said({ nameId: 'eve' }))), {
    signed: 'response',
  }),
  'no assertion': sign(responseXml(said(), ''), { signed: 'response' }),
  'a status other than success': honest().replace('status:Success', 'status:Responder'),
  'a document type': atRoot('<!DOCTYPE samlp:Response>'),
  'an external document type': atRoot('<!DOCTYPE r SYSTEM "http://127.0.0.1/evil.dtd">'),
  'an entity of a file': atRoot('<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>').replace(
    '>ada<',
    '>&x;<',
  ),
  'an entity bomb': atRoot('<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>').replace(
    '>ada<',
    '>&b;<',
  ),
  'a processing instruction': atRoot('<?xml-stylesheet href="http://127.0.0.1/evil.xsl"?>'),
  'an inclusion': honest().replace(
    '>ada<',
    '><xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/><',
  ),
  'a comment in the name': honest({ nameId: 'ada.evil' }).replace('>ada.evil<', '>ada<!---->.evil<'),
  'a comment in the name, before signing': honest({ nameId: 'ada<!---->.evil' }),
  'an element in the name': honest({ nameId: 'ada<x xmlns="urn:x">.evil</x>' }),
  'a CDATA section in the name': honest().replace('>ada<', '><![CDATA[ada]]><'),
  'two names': honest({ nameId: 'ada</saml:NameID><saml:NameID>eve' }),
  'a second root': `${honest()}${honest()}`,
  'tags that are never closed': honest().replace('</samlp:Response>', ''),
  'very deep nesting': `${'<a>'.repeat(20_000)}${'</a>'.repeat(20_000)}`,
  'more than a thousand elements': honest({ attributes: { email: '<b/>'.repeat(1000) } }),
  'more than two thousand attributes': honest({
    attributes: { email: `<b ${Array.from({ length: 2000 }, (_, index) => `a${index}=""`).join(' ')}/>` },
  }),
  'elements in each other, forty of them': honest({
    attributes: { email: `${'<b>'.repeat(40)}${'</b>'.repeat(40)}` },
  }),
  '257 KB': honest({ attributes: { email: 'a'.repeat(257 * 1024) } }),
};

const FORMS: Readonly<Record<string, string>> = {
  'no base64': '%%%',
  'base64 of something else': Buffer.from('hello').toString('base64'),
  'base64 with garbage between': `${encoded(honest()).slice(0, 40)}*${encoded(honest()).slice(40)}`,
  'base64 that is cut off': encoded(honest()).replaceAll('=', '').slice(0, -1),
  'base64 of bytes that are no UTF-8': Buffer.from([0x3c, 0xff, 0xfe]).toString('base64'),
  nothing: '',
  'a deflate bomb': deflateRawSync(Buffer.alloc(50 * 1024 * 1024, 'a')).toString('base64'),
  'a megabyte': 'A'.repeat(1024 * 1024),
};

describe('attacks on SAML', () => {
  it.each(Object.entries(ATTACKS))('refuses %s', async (_name, xml) => {
    expect(await outcomeOf(xml)).toBe(REFUSED);
  });

  it.each(Object.entries(FORMS))('refuses %s', async (_name, form) => {
    expect(await outcomeOfForm(form)).toBe(REFUSED);
  });

  it('refuses an answer to a request where nobody asked', async () => {
    await expect(verify(encoded(honest()), PARTY, null)).rejects.toMatchObject({
      code: 'connector.authorization_failed',
    });
  });

  it('accepts none of them, and would accept an honest one', async () => {
    const outcomes = await Promise.all([
      ...Object.values(ATTACKS).map((xml) => outcomeOf(xml)),
      ...Object.values(FORMS).map((form) => outcomeOfForm(form)),
    ]);
    expect(outcomes.filter((outcome) => outcome.startsWith('accepted'))).toHaveLength(0);
    expect(outcomes).toHaveLength(58);
    expect(await outcomeOf(honest())).toBe('accepted ada');
  });
});
