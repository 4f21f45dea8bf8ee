import { applyDecorators } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { ACME } from '#src/kernel/acme.js';

/** Where a request names the proof of identity that it comes with. */
export const VERIFICATION_HEADER = 'logto-verification-id';

/** Documents the proof of identity of an operation that asks for one. */
export const ProofOfIdentity = (): MethodDecorator =>
  applyDecorators(
    ApiHeader({
      name: VERIFICATION_HEADER,
      required: false,
      description:
        'Proof of identity: the `verificationRecordId` of a password, or of a code to an address of the user, that was verified in the last ten minutes in the same session.',
      schema: { type: 'string', maxLength: 128 },
      example: ACME.verificationId,
    }),
  );
