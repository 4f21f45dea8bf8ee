import { Json } from '#src/platform/http/fields/json.js';
import { Nested, nested } from '#src/platform/http/fields/nested.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Timestamp } from '#src/platform/http/fields/timestamp.js';
import { Whole } from '#src/platform/http/fields/whole.js';

const GRANTS = ['all', 'firstParty'] as const;

export class DeleteSessionDto {
  @OneOf(GRANTS, {
    optional: true,
    description:
      'Which grants of the session end with it: `all`, or `firstParty` for those of your own applications. Without it none does, and refresh tokens with `offline_access` go on.',
    example: 'all',
  })
  revokeGrantsTarget?: (typeof GRANTS)[number];
}

class SessionPayloadDto {
  @Whole({ min: 0, description: 'Until when the session lives, in seconds since 1970.' }) exp: number;
  @Whole({ min: 0, description: 'When the session was last used, in seconds since 1970.' }) iat: number;
  @Text({
    description:
      'To operators, what the cookie of the browser carries; to its user, who is shown no cookie, `uid` again.',
  })
  jti: string;
  @Text({ description: 'The id of the session in this API.' }) uid: string;
  @Text({ description: 'Always `Session`.' }) kind: string;
  @Whole({ min: 0, description: 'When the user signed in, in seconds since 1970.' }) loginTs: number;
  @Text({ description: 'Id of the user.' }) accountId: string;
  @Json({ optional: true, description: 'Client id → `sid`, `grantId`, `persistsLogout`.' })
  authorizations?: JsonObject;
}

export class UserSessionDto {
  @Nested(() => SessionPayloadDto, { description: 'The session as the OpenID provider keeps it.' })
  payload: SessionPayloadDto;
  @Json({
    nullable: true,
    description: 'What the user answered on the pages; `null` where nothing is known.',
  })
  lastSubmission: JsonObject | null;
  @Text({
    nullable: true,
    description: 'Id of the application in which the user signed in; `null` where unknown.',
  })
  clientId: string | null;
  @Text({ description: 'Id of the user.' }) accountId: string;
  @Timestamp({ description: 'Until when the session lives.' }) expiresAt: Date;
}

export class UserSessionsDto {
  @ListOf(nested(() => UserSessionDto), {
    max: 1000,
    description: 'Where the user is signed in; up to 1,000.',
  })
  sessions: UserSessionDto[];
}
