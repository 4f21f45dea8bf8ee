import { AppError } from '#src/kernel/errors.js';
import type { SamlAssertion } from '#src/modules/connectors/saml/assertion.js';
import type { SamlParty } from '#src/modules/connectors/saml/saml-party.js';
import { SamlResponses } from '#src/modules/connectors/saml/saml-responses.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import {
  encoded,
  responseXml,
  type SamlStatement,
  sign,
  statementFor,
} from '../../support/saml-identity-provider.js';
import { IDP_CERTIFICATE, SERVICE_KEY } from '../../support/saml-keys.js';

export const ISSUER = 'https://idp.acme.example/entity';
export const SERVICE = {
  entityId: 'https://auth.acme.example/enterprise-sso/acme',
  acsUrl: 'https://auth.acme.example/api/authn/single-sign-on/saml/acme',
};
export const REQUEST_ID = '_request-1';

export const PARTY: SamlParty = {
  provider: {
    entityId: ISSUER,
    signInEndpoint: 'https://idp.acme.example/sso',
    certificates: [IDP_CERTIFICATE],
  },
  service: SERVICE,
  keys: { decryption: [] },
};
export const KEYS = { signing: SERVICE_KEY, decryption: [SERVICE_KEY] };

const responses = new SamlResponses();

/** The assertion of a response in base64; `inResponseTo` is `null` where nobody asked. */
export const verify = (
  samlResponse: string,
  party: SamlParty = PARTY,
  inResponseTo: string | null = REQUEST_ID,
): Promise<SamlAssertion> =>
  TenantContext.run('default', () => responses.verify(party, samlResponse, inResponseTo ?? undefined));

export const said = (changes: Partial<SamlStatement> = {}): SamlStatement => ({
  ...statementFor({ id: REQUEST_ID, issuer: SERVICE.entityId, acsUrl: SERVICE.acsUrl }, ISSUER),
  ...changes,
});

/** An honest response, or one that says something else, signed by the provider. */
export const honest = (
  changes: Partial<SamlStatement> = {},
  signing: Parameters<typeof sign>[1] = {},
): string => sign(responseXml(said(changes)), signing);

/** What becomes of a response: whom it stands for, or the code that it is refused with. */
export const outcomeOf = (xml: string, inResponseTo: string | undefined = REQUEST_ID): Promise<string> =>
  outcomeOfForm(encoded(xml), inResponseTo);

export async function outcomeOfForm(
  form: string,
  inResponseTo: string | undefined = REQUEST_ID,
): Promise<string> {
  try {
    const { nameId } = await verify(form, PARTY, inResponseTo);
    return `accepted ${nameId}`;
  } catch (error) {
    if (error instanceof AppError) return `${error.kind} ${error.code}`;
    throw error;
  }
}
