import { Injectable, Logger } from '@nestjs/common';
import type { KoaContextWithOIDC, Provider } from 'oidc-provider';
import { ApplicationSecrets } from '#src/modules/applications/applications.public.js';
import { isOverload } from '#src/platform/database/overload.js';
import { Adapters } from './adapter/adapters.js';
import { OrganizationCredentials } from './grants/organization-credentials.js';
import { TenantProvider } from './grants/tenant-provider.js';
import { issuerOf } from './issuer.js';
import { answerInJson, busy, completeAnswer } from './policy/answers.js';
import { secretMatches } from './policy/client-secret.js';
import { algorithmOf, providerConfiguration } from './policy/configuration.js';
import { ResourcePolicy } from './policy/resources.js';
import { persistStoredSessionsOnly } from './policy/sessions.js';
import { TokenObserver } from './token-observer.js';
import type { TenantSettings } from './tenant-settings.js';

/** Makes the OpenID provider of the current tenant under one of its origins. */
@Injectable()
export class ProviderFactory {
  private readonly logger = new Logger('OpenIDProvider');

  constructor(
    private readonly adapters: Adapters,
    private readonly applicationSecrets: ApplicationSecrets,
    private readonly resources: ResourcePolicy,
    private readonly organizationCredentials: OrganizationCredentials,
    private readonly observer: TokenObserver,
  ) {}

  create(origin: string, settings: TenantSettings): Provider {
    const algorithm = algorithmOf(settings.keys);
    const configuration = {
      ...providerConfiguration(origin, settings, this.resources),
      adapter: (kind: string) => this.adapters.of(kind, algorithm),
    };
    const provider = new TenantProvider(issuerOf(origin), configuration, this.organizationCredentials);
    // The mount tells the tenant's public origin in forwarded headers; what the client sent never gets here.
    provider.proxy = true;
    provider.use(completeAnswer);
    provider.on('code_verification.error', answerInJson);
    provider.on('device_resume.error', answerInJson);
    persistStoredSessionsOnly(provider);
    this.compareSecretsIn(provider);
    this.reportFailuresOf(provider);
    this.observer.watch(provider);
    return provider;
  }

  private compareSecretsIn(provider: Provider): void {
    const { applicationSecrets } = this;
    provider.Client.prototype.compareClientSecret = function compareClientSecret(actual: string) {
      return secretMatches(applicationSecrets, this, actual);
    };
  }

  private reportFailuresOf(provider: Provider): void {
    provider.on('server_error', (ctx: KoaContextWithOIDC, error: Error) => {
      if (isOverload(error)) return busy(ctx);
      this.logger.error(`${ctx.method} ${ctx.path} failed`, error);
    });
  }
}
