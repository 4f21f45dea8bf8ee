import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { AppError } from '#src/kernel/errors.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { type ActiveConnector, ActiveConnectors } from '../active-connectors.js';
import type { ActiveRow } from '../connector.repository.js';
import { ConnectorErrors } from '../connector.errors.js';
import { ConnectorFactories } from '../factories/connector-factories.js';
import { canRefreshTokens, canSignIn } from '../factories/capabilities.js';
import type { ConnectorMetadata } from '../factories/connector-factory.js';
import { acceptedUserInfo } from './accepted-user-info.js';
import { GOOGLE_FACTORY_ID } from './google-one-taps.js';
import { OneTapCredentials } from './one-tap-credentials.js';
import { RenewalCalls, SocialCalls } from './social-calls.js';
import { SocialErrors } from './social.errors.js';
import type {
  IssuedRefreshToken,
  ProviderTokens,
  Remembered,
  SentAway,
  SocialAttempt,
  SocialSignIn,
  SignsIn,
} from './signs-in.js';
import { issuedBy, requireIssuer } from './token-issuers.js';

/** A connector that people sign in with, as it is shown to anybody. */
export interface SocialConnector
  extends
    Pick<ConnectorMetadata, 'name' | 'logo' | 'logoDark' | 'platform' | 'target' | 'isStandard'>,
    Pick<ActiveRow, 'id' | 'factoryId' | 'syncProfile' | 'enableTokenStorage'> {}

/** How people are known to social providers. Providers are other servers, so no unit of work is open where one is asked. */
@Injectable()
export class SocialConnectors {
  constructor(
    private readonly active: ActiveConnectors,
    private readonly factories: ConnectorFactories,
    private readonly calls: SocialCalls,
    private readonly renewals: RenewalCalls,
    private readonly credentials: OneTapCredentials,
  ) {}

  /** All of the tenant, oldest first. From memory, but for units of work. */
  async list(): Promise<SocialConnector[]> {
    const rows = await this.active.list();
    return rows.flatMap((row) => (row.type === 'Social' ? this.shown(row) : []));
  }

  /** Throws `session.invalid_connector_id` (422) where there is no such social connector. */
  async get(connectorId: string): Promise<SocialConnector> {
    const found = (await this.list()).find(({ id }) => id === connectorId);
    if (!found) throw ConnectorErrors.invalidId(connectorId);
    return found;
  }

  /**
   * Says where somebody goes to sign in. Throws `session.insufficient_info` (400), `connector.unexpected_type` (400) where the
   * connector is for something else, `entity.not_found` (404) where there is none, unless the caller says otherwise, and what
   * `SignsIn` throws.
   */
  async authorizationUri(
    attempt: SocialAttempt,
    unknown = (): AppError => EntityErrors.notFound('connector', attempt.connectorId),
  ): Promise<SentAway> {
    if (attempt.state === '' || attempt.redirectUri === '') throw SocialErrors.insufficientInfo();
    const found = (await this.active.list()).find(({ id }) => id === attempt.connectorId);
    if (!found) throw unknown();
    if (found.type !== 'Social') throw SocialErrors.unexpectedType();
    const { connector } = await this.signingIn(attempt.connectorId);
    return this.calls.run(() => connector.authorizationUri(attempt), attempt.connectorId);
  }

  /**
   * Exchanges what a provider sent back, such as a code, for whom it stands for. Throws like `get`, and what `SignsIn`
   * throws.
   */
  async signIn(
    connectorId: string,
    returned: JsonObject,
    remembered: Remembered | undefined,
  ): Promise<SocialSignIn> {
    const { factoryId, connector } = await this.signingIn(connectorId);
    const { userInfo, tokens, ...rest } = await this.calls.run(
      () => connector.signIn(returned, remembered),
      connectorId,
    );
    if (remembered === undefined && factoryId === GOOGLE_FACTORY_ID) await this.credentials.spend(returned);
    return {
      ...rest,
      ...(tokens && { tokens: issuedBy(connector, tokens) }),
      userInfo: acceptedUserInfo(userInfo),
    };
  }

  /**
   * Takes up to a minute, half of it for a place. Throws like `get`, what `RefreshesTokens` throws, also where the connector
   * would ask another issuer, and `connector.not_implemented` (501) where it renews none.
   */
  async refreshTokens(connectorId: string, issued: IssuedRefreshToken): Promise<ProviderTokens> {
    const { connector } = await this.require(connectorId);
    if (!canRefreshTokens(connector)) throw SocialErrors.notImplemented();
    requireIssuer(connector, issued);
    const tokens = await this.renewals.run(() => connector.refreshTokens(issued.refreshToken), connectorId);
    return issuedBy(connector, tokens);
  }

  private async signingIn(connectorId: string): Promise<{ factoryId: string; connector: SignsIn }> {
    const { factoryId, connector } = await this.require(connectorId);
    if (!canSignIn(connector)) throw SocialErrors.notImplemented();
    return { factoryId, connector };
  }

  private async require(connectorId: string): Promise<ActiveConnector> {
    const found = await this.active.findSocial(connectorId);
    if (!found) throw ConnectorErrors.invalidId(connectorId);
    return found;
  }

  private shown({ id, factoryId, target, metadata: own, ...settings }: ActiveRow): SocialConnector[] {
    const factory = this.factories.find(factoryId);
    if (!factory) return [];
    const { name, logo, logoDark, platform, isStandard } = factory.metadata;
    const { syncProfile, enableTokenStorage } = settings;
    return [
      {
        name,
        logo,
        logoDark,
        platform,
        ...(isStandard && { isStandard }),
        ...own,
        id,
        factoryId,
        target,
        syncProfile,
        enableTokenStorage,
      },
    ];
  }
}
