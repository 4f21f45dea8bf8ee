import type { Delta } from '#src/kernel/links.js';
import { type Change, deltaOf } from '#src/platform/events/change.js';
import { domainEvent } from '#src/platform/events/domain-event.js';
import { pickerOf } from '#src/platform/http/response-picker.js';
import { UserDto, UserInfoDto } from './user.dto.js';

const shown = pickerOf(UserDto);
const shownInfo = pickerOf(UserInfoDto);

/** `user` is what the operation answers with. */
export class UserCreated extends domainEvent('User.Created') {
  readonly userId: string;
  readonly user: object;
  constructor(user: UserDto) {
    super();
    this.userId = user.id;
    this.user = shown(user);
  }

  change(): Change {
    return { target: { users: [this.userId] } };
  }
}

/** `answer` is what the operation answers with: the user, or the part of it that the operation is about. */
export class UserUpdated extends domainEvent('User.Data.Updated') {
  constructor(
    readonly userId: string,
    readonly answer: object,
    readonly fields: readonly string[],
  ) {
    super();
  }

  static of(user: UserDto, fields: readonly string[]): UserUpdated {
    return new UserUpdated(user.id, shown(user), fields);
  }

  change(): Change {
    return { target: { users: [this.userId] }, fields: this.fields };
  }
}

export class UserSuspensionUpdated extends domainEvent('User.SuspensionStatus.Updated') {
  readonly userId: string;
  readonly user: object;
  readonly isSuspended: boolean;
  constructor(
    user: UserDto,
    readonly fields: readonly string[],
  ) {
    super();
    this.userId = user.id;
    this.user = shown(user);
    this.isSuspended = user.isSuspended;
  }

  change(): Change {
    return { target: { users: [this.userId] }, fields: this.fields };
  }
}

/** `user` is the user as it was. */
export class UserDeleted extends domainEvent('User.Deleted') {
  readonly user: object;
  constructor(
    readonly userId: string,
    user: UserInfoDto,
  ) {
    super();
    this.user = shownInfo(user);
  }

  change(): Change {
    return { target: { users: [this.userId] } };
  }
}

/** An operator set the password, or the user did who had forgotten it. */
export class UserPasswordUpdated extends domainEvent('User.Password.Updated') {
  constructor(readonly userId: string) {
    super();
  }

  change(): Change {
    return { target: { users: [this.userId] }, fields: ['password'] };
  }
}

/**
 * Users changed what they sign in with, or an operator took a second factor or a social identity away. What they have ends
 * elsewhere; `sparedSession` is the uid of the session in which they did it, which goes on.
 */
export class UserCredentialsUpdated extends domainEvent('User.Credentials.Updated') {
  constructor(
    readonly userId: string,
    readonly fields: readonly (
      'password' | 'primaryEmail' | 'primaryPhone' | 'mfaVerifications' | 'identities'
    )[],
    readonly sparedSession?: string,
  ) {
    super();
  }

  change(): Change {
    return { target: { users: [this.userId] }, fields: this.fields };
  }
}

/** An operator said that the password has expired, or that it has not. */
export class UserPasswordExpirationUpdated extends domainEvent('User.PasswordExpiration.Updated') {
  constructor(
    readonly userId: string,
    readonly fields: readonly string[],
  ) {
    super();
  }

  change(): Change {
    return { target: { users: [this.userId] }, fields: this.fields };
  }
}

/** Identities of a user were linked or unlinked. */
export class UserIdentitiesUpdated extends domainEvent('User.Identities.Updated') {
  constructor(
    readonly userId: string,
    /** The names of the social providers. */
    readonly targets: Delta,
    /** Ids of the enterprise connectors. */
    readonly ssoConnectorIds: Delta = {},
  ) {
    super();
  }

  change(): Change {
    const changed = { identities: this.targets, ssoIdentities: this.ssoConnectorIds };
    return { target: { users: [this.userId] }, ...deltaOf(changed) };
  }
}

/** Second factors of a user came, went, or got another name. */
export class UserFactorsUpdated extends domainEvent('User.MfaVerifications.Updated') {
  constructor(
    readonly userId: string,
    readonly ids: Delta,
  ) {
    super();
  }

  change(): Change {
    return { target: { users: [this.userId] }, ...deltaOf({ mfaVerifications: this.ids }) };
  }
}

/** Personal access tokens of a user came, went, or got another name. */
export class PersonalAccessTokensUpdated extends domainEvent('User.PersonalAccessTokens.Updated') {
  constructor(
    readonly userId: string,
    readonly names: Delta,
  ) {
    super();
  }

  change(): Change {
    return { target: { users: [this.userId] }, ...deltaOf({ personalAccessTokens: this.names }) };
  }
}
