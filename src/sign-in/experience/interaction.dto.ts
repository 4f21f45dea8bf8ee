import { Flag } from '#src/platform/http/fields/flag.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Json, json } from '#src/platform/http/fields/json.js';
import { Nested } from '#src/platform/http/fields/nested.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Text } from '#src/platform/http/fields/text.js';
import { INTERACTION_EVENTS, type InteractionEvent } from '../flow/interaction-event.js';

export class InteractionEventDto {
  @OneOf(INTERACTION_EVENTS, { description: 'What somebody wants to do.' })
  interactionEvent: InteractionEvent;
}

export class IdentificationDto {
  @Text({
    max: 128,
    optional: true,
    description: 'What shows who it is. Who registers and has staged a whole profile needs none.',
  })
  verificationId?: string;
}

export class StagedProfileDto {
  @Text({ max: 128, optional: true }) username?: string;
}

export class CaptchaStateDto {
  @Flag() verified: boolean;
  @Flag() skipped: boolean;
}

export class InteractionDto {
  @OneOf(INTERACTION_EVENTS) interactionEvent: InteractionEvent;
  @Text({ max: 12, optional: true, description: 'Who it is, once that is shown.' }) userId?: string;
  @Nested(() => StagedProfileDto, { description: 'What is staged. The password is never shown.' })
  profile: StagedProfileDto;
  @ListOf(json(), { max: 20, description: 'What was shown so far, without its secrets.' })
  verificationRecords: object[];
  @Nested(() => CaptchaStateDto) captcha: CaptchaStateDto;
  @Json({ optional: true, description: 'What a proxy in front says of the place: `country`, `city`.' })
  signInContext?: object;
}

export class RedirectDto {
  @Text({ description: 'Where the browser goes next.' }) redirectTo: string;
}
