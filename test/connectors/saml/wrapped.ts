import { honest } from './parties.js';

const ASSERTION = /<saml:Assertion.*<\/saml:Assertion>/s;
const SIGNATURE = /<ds:Signature.*?<\/ds:Signature>/s;

const find = (xml: string, pattern: RegExp): string => {
  const found = pattern.exec(xml)?.[0];
  if (found === undefined) throw new Error(`there is no ${pattern}`);
  return found;
};
const unsigned = (xml: string): string => xml.replace(SIGNATURE, '');
const evil = (xml: string): string =>
  unsigned(xml)
    .replace('>ada<', '>eve<')
    .replaceAll('ID="_assertion', 'ID="_evil')
    .replaceAll('ID="_response', 'ID="_evil-response');

/** Puts something inside a signature, at its end. */
const within = (signature: string, content: string): string =>
  signature.replace('</ds:Signature>', `${content}</ds:Signature>`);

/** The eight shapes in which signed content is wrapped into what an attacker made (Somorovsky et al., "On Breaking SAML", 2012). */
export function wrappedResponses(): Readonly<Record<string, string>> {
  const bySignedResponse = honest({}, { signed: 'response' });
  const responseSignature = find(bySignedResponse, SIGNATURE);
  const response = honest();
  const assertion = find(response, ASSERTION);
  const signature = find(assertion, SIGNATURE);
  const evilAssertion = evil(assertion);
  const inEvil = (content: string) => evilAssertion.replace('<saml:Subject>', `${content}<saml:Subject>`);
  const put = (content: string) => response.replace(assertion, content);
  const inEvilResponse = (content: string) =>
    evil(bySignedResponse).replace('<samlp:Status>', `${content}<samlp:Status>`);
  return {
    'XSW 1: the signed response inside the signature of another': inEvilResponse(
      within(responseSignature, unsigned(bySignedResponse)),
    ),
    'XSW 2: the signed response beside its signature, in another': inEvilResponse(
      unsigned(bySignedResponse) + responseSignature,
    ),
    'XSW 3: another assertion before the signed one': put(evilAssertion + assertion),
    'XSW 4: the signed assertion inside another': put(inEvil(assertion)),
    'XSW 5: the signature in another assertion, the signed one after it': put(
      inEvil(signature) + unsigned(assertion),
    ),
    'XSW 6: the signed assertion inside the signature of another': put(
      inEvil(within(signature, unsigned(assertion))),
    ),
    'XSW 7: another assertion in extensions before the signed one': put(
      `<samlp:Extensions>${evilAssertion}</samlp:Extensions>${assertion}`,
    ),
    'XSW 8: the signed assertion in an object of the signature of another': put(
      inEvil(within(signature, `<ds:Object>${unsigned(assertion)}</ds:Object>`)),
    ),
  };
}
