import { Injectable } from '@nestjs/common';
import {
  ConnectorChangeErrors,
  ConnectorDeleted,
  type ConnectorKinds,
  type ConnectorType,
  ExistingConnectors,
} from '#src/modules/connectors/connectors.public.js';
import type { Announced } from '#src/platform/events/domain-event.js';
import { OnEvent } from '#src/platform/events/listeners.js';
import { TenantConfigs } from '#src/platform/tenant-configs/tenant-configs.js';
import { usableForgotPasswordMethods } from './rules/forgotten-passwords.js';
import { SIGN_IN_EXPERIENCE_CONFIG } from './settings/stored-experience.dto.js';
import { type SignInExperience, SignInExperiences } from './sign-in-experiences.js';

/** Keeps connectors that are needed, and forgets those that are gone. */
@Injectable()
export class DeletedConnectorsListener {
  constructor(
    private readonly configs: TenantConfigs,
    private readonly experiences: SignInExperiences,
    private readonly connectors: ExistingConnectors,
  ) {}

  @OnEvent(ConnectorDeleted)
  async settle({ event: { connectorType } }: Announced<ConnectorDeleted>): Promise<void> {
    // Whoever changes the settings meanwhile sees the connector, or is seen here.
    await this.configs.lock(SIGN_IN_EXPERIENCE_CONFIG);
    const kinds = await this.connectors.kinds();
    const experience = await this.experiences.get();
    if (experience.passwordExpiration.enabled) requireWayBack(connectorType, kinds, experience);
    const { socialSignInConnectorTargets: shown } = experience;
    const left = shown.filter((target) => kinds.socialTargets.includes(target));
    if (left.length < shown.length) {
      await this.configs.change(SIGN_IN_EXPERIENCE_CONFIG, { socialSignInConnectorTargets: left });
    }
  }
}

/** Throws where people could set another password by the connector alone. */
function requireWayBack(
  deleted: ConnectorType,
  left: ConnectorKinds,
  { forgotPasswordMethods }: SignInExperience,
): void {
  const before = {
    ...left,
    ...(deleted === 'Email' && { email: true }),
    ...(deleted === 'Sms' && { sms: true }),
  };
  const ways = (kinds: ConnectorKinds) => usableForgotPasswordMethods(forgotPasswordMethods, kinds).length;
  if (ways(left) === 0 && ways(before) > 0) throw ConnectorChangeErrors.needed();
}
