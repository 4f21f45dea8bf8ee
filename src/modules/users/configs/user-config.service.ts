import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import { pickerOf } from '#src/platform/http/response-picker.js';
import { UserUpdated } from '../user.events.js';
import { UserRepository } from '../user.repository.js';
import { type UpdateUserConfigDto, UserConfigDto } from './user-config.dto.js';

const shown = pickerOf(UserConfigDto);

/** The stored form, in which anything may be missing. */
type StoredConfig = UpdateUserConfigDto;

/** Keeps what a user decided about second factors and passkeys. */
@Injectable()
export class UserConfigService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: UserRepository,
    private readonly events: Events,
  ) {}

  async get(userId: string): Promise<UserConfigDto> {
    const user = await this.users.find(userId);
    if (!user) throw EntityErrors.notFound('user', userId);
    return completed(user.logtoConfig);
  }

  /** Leaves what the changes do not name as it is. */
  update(userId: string, changes: UpdateUserConfigDto): Promise<UserConfigDto> {
    return this.unitOfWork.run(async () => {
      const completedConfig = completed(await this.note(userId, changes));
      await this.events.publish(new UserUpdated(userId, shown(completedConfig), Object.keys(changes)));
      return completedConfig;
    });
  }

  /** Does what `update` does, and tells nobody: that belongs to the caller, and to the caller's unit of work. */
  async note(userId: string, changes: UpdateUserConfigDto): Promise<StoredConfig> {
    const config = await this.users.merge(userId, 'logtoConfig', changes);
    if (!config) throw EntityErrors.notFound('user', userId);
    return config;
  }
}

const completed = ({ mfa = {}, passkeySignIn = {} }: StoredConfig): UserConfigDto => ({
  mfa: { skipped: false, skipMfaOnSignIn: false, ...mfa },
  passkeySignIn: { skipped: false, ...passkeySignIn },
});
