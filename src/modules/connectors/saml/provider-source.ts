import { createHash } from 'node:crypto';
import { AppError } from '#src/kernel/errors.js';
import type { Outbound } from '#src/platform/outbound/outbound.js';
import { PromiseCache } from '#src/platform/promise-cache.js';
import { ConnectorErrors } from '../connector.errors.js';
import { firstWords } from '../providers/shared/first-words.js';
import { unanswered } from '../providers/shared/provider-failures.js';
import { SocialErrors } from '../social/social.errors.js';
import { certificatesOf } from './certificates.js';
import type { SamlIdentityProvider } from './identity-provider.js';
import { readMetadata } from './metadata-document.js';
import { XML_BYTES } from './xml.js';

const PATIENCE_MILLISECONDS = 5000;
const MEMORY_MILLISECONDS = 600_000;

/** Where what is known of an identity provider comes from: the first of these that is there. */
export interface ProviderDescription {
  readonly metadataUrl?: string | undefined;
  /** The metadata document. */
  readonly metadata?: string | undefined;
  readonly entityId?: string | undefined;
  readonly signInEndpoint?: string | undefined;
  readonly x509Certificate?: string | undefined;
}

/** Whether it says all that has to be known. */
export const isDescribed = (description: ProviderDescription): boolean => {
  const { metadataUrl, metadata, entityId, signInEndpoint, x509Certificate } = description;
  return Boolean(metadataUrl || metadata || (entityId && signInEndpoint && x509Certificate));
};

/** Knows one identity provider. Metadata that is published somewhere is fetched again every ten minutes. */
export class ProviderSource {
  private readonly fetched = new PromiseCache<SamlIdentityProvider>({ max: 1, ttl: MEMORY_MILLISECONDS });
  private given: Promise<SamlIdentityProvider> | undefined;

  constructor(
    private readonly description: ProviderDescription,
    private readonly outbound: Outbound,
  ) {}

  /** Tells what is believed of the provider from what was believed under another config. */
  get fingerprint(): string {
    const { metadataUrl, metadata, entityId, signInEndpoint, x509Certificate } = this.description;
    const said = [metadataUrl, metadata, entityId, signInEndpoint, x509Certificate];
    return createHash('sha256').update(JSON.stringify(said)).digest('base64url');
  }

  /** Throws `connector.invalid_config`, `connector.invalid_certificate` and, where it is fetched, `connector.general` (400). */
  async get(): Promise<SamlIdentityProvider> {
    const { metadataUrl } = this.description;
    if (metadataUrl) return this.fetched.get(metadataUrl, () => this.fetch(metadataUrl));
    // Once, whatever comes of it: it takes a while, and whoever posts a response has it asked for.
    return (this.given ??= this.read());
  }

  private async read(): Promise<SamlIdentityProvider> {
    const { metadata, entityId, signInEndpoint, x509Certificate } = this.description;
    if (metadata) return readMetadata(metadata);
    if (!entityId || !signInEndpoint || !x509Certificate) throw ConnectorErrors.invalidConfig([UNDESCRIBED]);
    return { entityId, signInEndpoint, certificates: certificatesOf(x509Certificate) };
  }

  private async fetch(url: string): Promise<SamlIdentityProvider> {
    const { status, body } = await this.outbound
      .request({
        method: 'GET',
        url,
        timeoutMilliseconds: PATIENCE_MILLISECONDS,
        // One byte more tells a document that is too large from one that is not.
        maxResponseBytes: XML_BYTES + 1,
      })
      .catch((error: unknown) => {
        throw unanswered(error, url);
      });
    const text = body.toString();
    const answered = `${url} answered ${status}: ${firstWords(text, []) || 'nothing'}`;
    if (status !== 200) throw ConnectorErrors.general(answered);
    try {
      return readMetadata(text);
    } catch (error) {
      throw unreadable(error, answered);
    }
  }
}

/** It may be the page of a firewall that was answered. */
function unreadable(error: unknown, answered: string): unknown {
  if (!(error instanceof AppError)) return error;
  const message = `${answered} (${error.extras.details ?? error.message})`;
  return error.code === SocialErrors.invalidCertificate.code
    ? SocialErrors.invalidCertificate(message)
    : ConnectorErrors.invalidConfig([{ path: ['metadataUrl'], message }]);
}

const UNDESCRIBED = {
  path: ['metadataUrl'],
  message: 'Give metadataUrl, or metadata, or all of entityId, signInEndpoint and x509Certificate.',
};
