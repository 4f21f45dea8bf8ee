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
  @OneOf(APP_TYPES, {
    optional: true,
    description:
      '`firstParty`: only grants to your own applications; `thirdParty`: only to others. Without it both.',
    example: 'thirdParty',
  })
  appType?: (typeof APP_TYPES)[number];
}

class GrantPayloadDto {
  @Whole({ min: 0, description: 'Until when it counts, in seconds since 1970.' }) exp: number;
  @Whole({ min: 0, description: 'When it was given, in seconds since 1970.' }) iat: number;
  @Text({ description: 'Id of the grant.' }) jti: string;
  @Text({ description: 'Always `Grant`.' }) kind: string;
  @Text({ description: 'Id of the application.' }) clientId: string;
  @Text({ description: 'Id of the user.' }) accountId: string;
  @Json({ optional: true, description: 'The scopes of OpenID Connect that were granted.' })
  openid?: JsonObject;
  @Json({
    optional: true,
    description: 'The scopes of API resources that were granted, by resource indicator.',
  })
  resources?: JsonObject;
  @Json({ optional: true, description: 'What the user refused.' }) rejected?: JsonObject;
}

class GrantedApplicationDto {
  @Text({ max: 21, description: 'Id of the application.' }) id: string;
  @Text({ description: 'What users know it as.' }) name: string;
}

export class UserGrantDto {
  @Text({ description: 'Id of the grant.' }) id: string;
  @Nested(() => GrantPayloadDto, { description: 'What was granted.' }) payload: GrantPayloadDto;
  @Timestamp({ description: 'Until when it counts.' }) expiresAt: Date;
  @Nested(() => GrantedApplicationDto, { description: 'The application that it was given to.' })
  application: GrantedApplicationDto;
}

export class UserGrantsDto {
  @ListOf(nested(() => UserGrantDto), {
    max: 1000,
    description: 'What the user lets applications do; up to 1,000.',
  })
  grants: UserGrantDto[];
}
