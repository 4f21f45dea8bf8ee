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
      'Which grants of the session are revoked with it: all, or those of registered applications that are no third party’s. Otherwise none, and refresh tokens with `offline_access` go on.',
  })
  revokeGrantsTarget?: (typeof GRANTS)[number];
}

class SessionPayloadDto {
  @Whole({ min: 0 }) exp: number;
  @Whole({ min: 0 }) iat: number;
  @Text() jti: string;
  @Text({ description: 'The id of the session in this API.' }) uid: string;
  @Text() kind: string;
  @Whole({ min: 0, description: 'When the user signed in, in epoch seconds.' }) loginTs: number;
  @Text() accountId: string;
  @Json({ optional: true, description: 'Client id → `sid`, `grantId`, `persistsLogout`.' })
  authorizations?: JsonObject;
}

export class UserSessionDto {
  @Nested(() => SessionPayloadDto) payload: SessionPayloadDto;
  @Json({ nullable: true, description: 'What the user answered on the pages.' })
  lastSubmission: JsonObject | null;
  @Text({ nullable: true, description: 'The application in which the user signed in.' }) clientId:
    string | null;
  @Text() accountId: string;
  @Timestamp() expiresAt: Date;
}

export class UserSessionsDto {
  @ListOf(nested(() => UserSessionDto), { max: 1000 }) sessions: UserSessionDto[];
}
