import { Injectable } from '@nestjs/common';
import { UserErrors } from '../user.errors.js';
import { SocialConnectors } from './social-connectors.js';

/** Knows no connector: there are none yet. */
@Injectable()
export class AbsentSocialConnectors extends SocialConnectors {
  async exchange(connectorId: string): Promise<never> {
    throw UserErrors.invalidConnectorId(connectorId);
  }
}
