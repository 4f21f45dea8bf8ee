import { AddressDto } from '#src/modules/verification/verification.public.js';
import { ACME } from '#src/kernel/acme.js';
import { Example } from '#src/platform/http/fields/example.js';
import { Nested } from '#src/platform/http/fields/nested.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Text } from '#src/platform/http/fields/text.js';
import { INTERACTION_EVENTS, type InteractionEvent } from '../../flow/interaction-event.js';

const MAX_CODE = 128;

@Example({ identifier: { type: 'email', value: ACME.ada.email }, interactionEvent: 'SignIn' })
export class SendCodeDto {
  @Nested(() => AddressDto, { description: 'Where the code is sent.' }) identifier: AddressDto;
  @OneOf(INTERACTION_EVENTS, { description: 'What the code is for; the message says so.' })
  interactionEvent: InteractionEvent;
}

@Example({
  identifier: { type: 'email', value: ACME.ada.email },
  verificationId: ACME.verificationId,
  code: ACME.verificationCode,
})
export class VerifyCodeDto {
  @Nested(() => AddressDto, { description: 'Where the code was sent.' }) identifier: AddressDto;
  @Text({ max: 128, description: 'The `verificationId` that sending the code was answered with.' })
  verificationId: string;
  @Text({ max: MAX_CODE, description: 'The code from the message, as it was typed.' }) code: string;
}
