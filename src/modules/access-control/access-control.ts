import { Injectable } from '@nestjs/common';
import { AccessRuleRepository } from './access-rule.repository.js';

/** Asks who may sign in to an application. */
@Injectable()
export class AccessControl {
  constructor(private readonly rules: AccessRuleRepository) {}

  /**
   * Whether a user may sign in to an application: always where access to it is not restricted, as with those that are
   * built in, else where one of its rules is about the user. One statement.
   */
  permits(applicationId: string, userId: string): Promise<boolean> {
    return this.rules.permits(applicationId, userId);
  }
}
