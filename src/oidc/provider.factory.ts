import { Injectable, Logger } from '@nestjs/common';
import { type Adapter, type KoaContextWithOIDC, Provider } from 'oidc-provider';
import { ApplicationSecrets, ClientApplications } from '#src/modules/applications/applications.public.js';
import { GrantedScopes } from '#src/modules/roles/roles.public.js';
import { KeyedHash } from '#src/platform/crypto/keyed-hash.js';
import { Secrets } from '#src/platform/crypto/secrets.js';
import { isOverload } from '#src/platform/database/overload.js';
import { ArtefactAdapter } from './adapter/artefact-adapter.js';
import { ArtefactRepository } from './adapter/artefact.repository.js';
import { ClientAdapter } from './adapter/client-adapter.js';
import { issuerOf } from './issuer.js';
import type { SigningAlgorithm } from './keys/signing-algorithm.js';
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
    private readonly applications: ClientApplications,
    private readonly applicationSecrets: ApplicationSecrets,
    private readonly artefacts: ArtefactRepository,
    private readonly grantedScopes: GrantedScopes,
    private readonly keyedHash: KeyedHash,
    private readonly secrets: Secrets,
    private readonly observer: TokenObserver,
  ) {}

  create(origin: string, settings: TenantSettings): Provider {
    const algorithm = algorithmOf(settings.keys);
    const provider = new Provider(issuerOf(origin), {
      ...providerConfiguration(origin, settings, new ResourcePolicy(this.grantedScopes, algorithm)),
      adapter: (kind: string) => this.adapter(kind, algorithm),
    });
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

  private adapter(kind: string, algorithm: SigningAlgorithm): Adapter {
    return kind === 'Client'
      ? new ClientAdapter(this.applications, algorithm)
      : new ArtefactAdapter(kind, this.artefacts, this.keyedHash, this.secrets);
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
