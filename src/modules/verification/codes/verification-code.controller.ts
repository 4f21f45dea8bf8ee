import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ConnectorErrors, MessageErrors } from '#src/modules/connectors/connectors.public.js';
import { PostEndpoint } from '#src/platform/http/endpoint.js';
import { SendVerificationCodeDto, VerifyVerificationCodeDto } from './verification-code.dto.js';
import { VerificationCodeErrors } from './verification-code.errors.js';
import { VerificationCodeService } from './verification-code.service.js';

@ApiTags('Verification codes')
@Controller('verification-codes')
export class VerificationCodeController {
  constructor(private readonly codes: VerificationCodeService) {}

  @PostEndpoint('', {
    audience: 'management',
    summary: 'Request and send a verification code',
    description:
      'Sends six digits to an e-mail address or a phone number, whoever has it, and answers once the provider has taken them. They take the place of those that were sent there before. Ten messages in ten minutes are sent to an address.',
    operationId: 'CreateVerificationCode',
    errors: [
      ConnectorErrors.noConnector,
      MessageErrors.rateLimited,
      ConnectorErrors.general,
      ConnectorErrors.templateNotFound,
      ConnectorErrors.invalidConfig,
      ConnectorErrors.invalidResponse,
      ConnectorErrors.rateLimitExceeded,
    ],
  })
  send(@Body() recipient: SendVerificationCodeDto) {
    return this.codes.send(recipient);
  }

  @PostEndpoint('verify', {
    audience: 'management',
    summary: 'Verify a verification code',
    description:
      'Says whether the code is the one that was last sent to the address; it counts once. It is too old after ten minutes, and worth nothing after ten wrong ones, where the sign-in experience says nothing else.',
    operationId: 'VerifyVerificationCode',
    errors: [
      VerificationCodeErrors.notFound,
      VerificationCodeErrors.expired,
      VerificationCodeErrors.exceedMaxTry,
      VerificationCodeErrors.codeMismatch,
    ],
  })
  verify(@Body() typed: VerifyVerificationCodeDto) {
    return this.codes.verify(typed);
  }
}
