import { Injectable } from '@nestjs/common';
import {
  recipientOf,
  type SendVerificationCodeDto,
  type VerifyVerificationCodeDto,
} from './verification-code.dto.js';
import { VerificationCodes } from './verification-codes.js';

/** Codes for whatever an application of the tenant wants to know: they belong to an address and to nothing else. */
@Injectable()
export class VerificationCodeService {
  constructor(private readonly codes: VerificationCodes) {}

  async send(given: SendVerificationCodeDto): Promise<void> {
    await this.codes.sendCode({ to: recipientOf(given), type: 'Generic' }, { languages: {} });
  }

  async verify({ verificationCode, ...given }: VerifyVerificationCodeDto): Promise<void> {
    await this.codes.verify({ to: recipientOf(given), type: 'Generic' }, verificationCode);
  }
}
