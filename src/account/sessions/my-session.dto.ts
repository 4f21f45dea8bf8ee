import { Flag } from '#src/platform/http/fields/flag.js';
import { Json } from '#src/platform/http/fields/json.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Nested, nested } from '#src/platform/http/fields/nested.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Timestamp } from '#src/platform/http/fields/timestamp.js';
import { Whole } from '#src/platform/http/fields/whole.js';

class MySessionPayloadDto {
  @Whole({ min: 0, description: 'Until when the session lives, in seconds since 1970.' }) exp: number;
  @Whole({ min: 0, description: 'When the session was last used, in seconds since 1970.' }) iat: number;
  @Text({ description: 'The same as `uid`, and never what the cookie of the browser carries.' }) jti: string;
  @Text({ description: 'The id of the session in this API.' }) uid: string;
  @Text({ description: 'Always `Session`.' }) kind: string;
  @Whole({ min: 0, description: 'When the user signed in, in seconds since 1970.' }) loginTs: number;
  @Text({ description: 'Id of the user.' }) accountId: string;
  @Json({ optional: true, description: 'Client id → `sid`, `grantId`, `persistsLogout`.' })
  authorizations?: JsonObject;
}

export class MySessionDto {
  @Nested(() => MySessionPayloadDto, { description: 'The session, without what its cookie carries.' })
  payload: MySessionPayloadDto;
  @Json({
    nullable: true,
    description:
      'How the user signed in: `interactionEvent`, `verificationRecords`, `signInContext`; `null` where nothing is known.',
  })
  lastSubmission: JsonObject | null;
  @Text({
    nullable: true,
    description: 'Id of the application in which the user signed in; `null` where unknown.',
  })
  clientId: string | null;
  @Text({ description: 'Id of the user.' }) accountId: string;
  @Timestamp({ description: 'Until when the session lives.' }) expiresAt: Date;
  @Flag({ description: 'Whether it is the session in which the application got its token.' })
  isCurrent: boolean;
}

export class MySessionsDto {
  @ListOf(nested(() => MySessionDto), {
    max: 1000,
    description: 'Where the user is signed in; up to 1,000.',
  })
  sessions: MySessionDto[];
}
