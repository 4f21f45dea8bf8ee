import { Json } from '#src/platform/http/fields/json.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Nested, nested } from '#src/platform/http/fields/nested.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Timestamp } from '#src/platform/http/fields/timestamp.js';
import { Whole } from '#src/platform/http/fields/whole.js';

const APP_TYPES = ['firstParty', 'thirdParty'] as const;

export class ListGrantsDto {
  @OneOf(APP_TYPES, { optional: true, description: 'Only grants to applications of this kind.' })
  appType?: (typeof APP_TYPES)[number];
}

class GrantPayloadDto {
  @Whole({ min: 0 }) exp: number;
  @Whole({ min: 0 }) iat: number;
  @Text() jti: string;
  @Text() kind: string;
  @Text() clientId: string;
  @Text() accountId: string;
  @Json({ optional: true, description: 'Scopes of OpenID Connect.' }) openid?: JsonObject;
  @Json({ optional: true, description: 'Scopes by resource.' }) resources?: JsonObject;
  @Json({ optional: true, description: 'What the user refused.' }) rejected?: JsonObject;
}

class GrantedApplicationDto {
  @Text({ max: 21 }) id: string;
  @Text() name: string;
}

export class UserGrantDto {
  @Text() id: string;
  @Nested(() => GrantPayloadDto) payload: GrantPayloadDto;
  @Timestamp() expiresAt: Date;
  @Nested(() => GrantedApplicationDto) application: GrantedApplicationDto;
}

export class UserGrantsDto {
  @ListOf(nested(() => UserGrantDto), { max: 1000 }) grants: UserGrantDto[];
}
