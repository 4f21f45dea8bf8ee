import { Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { SamlAttempts } from '#src/modules/connectors/connectors.public.js';
import { OverloadErrors } from '#src/platform/overload.errors.js';
import { Strangers } from '#src/platform/strangers/strangers.js';
import { SsoProviders } from '../providers/sso-providers.js';
import { SsoConnectorConfigs } from '../sso-connector-configs.js';
import { SsoConnectorRepository } from '../sso-connector.repository.js';
import { signsRequests } from '../signing-keys/signs-requests.js';
import {
  SsoSigningKeyRepository,
  type SsoSigningKeyRow,
} from '../signing-keys/sso-signing-key.repository.js';
import { serviceAddressesOf } from './service-addresses.js';

/** Describes us to the identity providers of enterprises (SAML 2.0 Metadata §2.4.4). */
@Injectable()
export class SsoServiceMetadata {
  constructor(
    private readonly connectors: SsoConnectorRepository,
    private readonly providers: SsoProviders,
    private readonly attempts: SamlAttempts,
    private readonly keys: SsoSigningKeyRepository,
    private readonly configs: SsoConnectorConfigs,
    readonly strangers: Strangers,
  ) {}

  /** Throws `entity.not_exists_with_id` (404), for connectors that speak another protocol too. */
  async document(connectorId: string): Promise<string> {
    const row = await this.connectors.find(connectorId);
    if (!row || this.providers.get(row.providerName).providerType !== 'saml')
      throw EntityErrors.notExistsWithId('enterprise connector', connectorId);
    const { entityId, acsUrl } = serviceAddressesOf(await this.attempts.origin(), row.id);
    const keys = await this.keys.list(row.id);
    const isSigning = signsRequests(this.configs.open(row.id, row.encryptedConfig));
    return `<?xml version="1.0" encoding="UTF-8"?>
<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${escaped(entityId)}">
  <SPSSODescriptor AuthnRequestsSigned="${isSigning}" WantAssertionsSigned="true" protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">${keys.map(descriptorsOf).join('')}
    <AssertionConsumerService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="${escaped(acsUrl)}" index="0" isDefault="true"/>
  </SPSSODescriptor>
</EntityDescriptor>
`;
  }
}

/** Answers at the entity ID of each connector, which is what identity providers fetch. */
export function installSsoServiceMetadata(server: FastifyInstance, metadata: SsoServiceMetadata): void {
  server.get<{ Params: { id: string } }>('/enterprise-sso/:id', async ({ ip, params }, reply) => {
    if (!metadata.strangers.spend(ip)) throw OverloadErrors.tooManyFromAddress();
    const document = await metadata.document(params.id);
    return reply
      .headers({ 'Content-Type': 'application/samlmetadata+xml', 'Cache-Control': 'no-cache' })
      .send(document);
  });
}

/** A provider learns of a key before it takes over, and encrypts for the active one. */
const descriptorsOf = ({ certificate, active }: Pick<SsoSigningKeyRow, 'certificate' | 'active'>): string =>
  ['signing', ...(active ? ['encryption'] : [])]
    .map((use) => `\n    <KeyDescriptor use="${use}">${keyInfoOf(certificate)}</KeyDescriptor>`)
    .join('');

const keyInfoOf = (pem: string): string =>
  `<KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data><X509Certificate>${pem.replaceAll(PEM, '')}</X509Certificate></X509Data></KeyInfo>`;

/** The lines around what is encoded, and the ends of lines. */
const PEM = /-----(?:BEGIN|END) CERTIFICATE-----|\s/g;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
