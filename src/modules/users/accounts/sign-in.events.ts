import type { Change } from '#src/platform/events/change.js';
import { domainEvent } from '#src/platform/events/domain-event.js';
import { pickerOf } from '#src/platform/http/response-picker.js';
import { UserInfoDto } from '../user.dto.js';

const shown = pickerOf(UserInfoDto);

/** An interaction of a user has ended. The request says in which application. */
const interactionEnded = <const Type extends string>(type: Type) =>
  class extends domainEvent(type) {
    readonly userId: string;
    readonly user: object;
    constructor(user: UserInfoDto) {
      super();
      this.userId = user.id;
      this.user = shown(user);
    }

    change(): Change {
      return { target: { users: [this.userId] } };
    }
  };

/** Somebody has signed in. */
export class PostSignIn extends interactionEnded('PostSignIn') {}

/** Somebody has made an account, and is signed in. */
export class PostRegister extends interactionEnded('PostRegister') {}

/** Somebody who had forgotten their password has another one, and is not signed in by it. */
export class PostResetPassword extends interactionEnded('PostResetPassword') {}
