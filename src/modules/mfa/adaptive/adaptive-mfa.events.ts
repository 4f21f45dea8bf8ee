import { UserInfoDto } from '#src/modules/users/users.public.js';
import type { Change } from '#src/platform/events/change.js';
import { domainEvent } from '#src/platform/events/domain-event.js';
import { pickerOf } from '#src/platform/http/response-picker.js';
import type { AdaptiveRule } from './adaptive-rules.js';

const shown = pickerOf(UserInfoDto);

/** A sign-in that has not ended looks unusual, and needs a second factor. */
export class PostSignInAdaptiveMfaTriggered extends domainEvent('PostSignInAdaptiveMfaTriggered') {
  readonly userId: string;
  readonly user: object;
  constructor(
    user: UserInfoDto,
    readonly rules: readonly AdaptiveRule[],
  ) {
    super();
    this.userId = user.id;
    this.user = shown(user);
  }

  change(): Change {
    return { target: { users: [this.userId] } };
  }
}
