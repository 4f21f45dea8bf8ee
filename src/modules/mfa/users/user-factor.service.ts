import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { UserService } from '#src/modules/users/users.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { accountLabelOf } from '../enrolled/account-label.js';
import { EnrolledFactors } from '../enrolled/enrolled-factors.js';
import { BackupCodeFactor } from '../factors/backup-code/backup-code-factor.js';
import { TotpFactor } from '../factors/totp/totp-factor.js';
import { RelyingParties } from '../factors/webauthn/relying-parties.js';
import { MfaErrors } from '../mfa.errors.js';
import { shownFactor } from './shown-factor.js';
import type { CreatedUserFactorDto, CreateUserFactorDto, UserFactorDto } from './user-factor.dto.js';

/** What operators do with the second factors of a user. What the user decided about them (`mfa.enabled`) stays. */
@Injectable()
export class UserFactorService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: UserService,
    private readonly enrolled: EnrolledFactors,
    private readonly totp: TotpFactor,
    private readonly backupCodes: BackupCodeFactor,
    private readonly parties: RelyingParties,
  ) {}

  async list(userId: string): Promise<UserFactorDto[]> {
    await this.users.get(userId);
    const factors = await this.enrolled.list(userId);
    return factors.map(shownFactor);
  }

  /** `origin` is that of the tenant, whose name the authenticator shows. */
  add(
    userId: string,
    { type, secret, codes }: CreateUserFactorDto,
    origin: string,
  ): Promise<CreatedUserFactorDto> {
    return type === 'Totp' ? this.addTotp(userId, secret, origin) : this.addBackupCodes(userId, codes);
  }

  async remove(userId: string, id: string): Promise<void> {
    if (!(await this.enrolled.remove(userId, id))) throw EntityErrors.notFound('second factor', id);
  }

  private async addTotp(
    userId: string,
    secret = this.totp.newSecret(),
    origin: string,
  ): Promise<CreatedUserFactorDto> {
    const user = await this.users.get(userId);
    const { name: issuer } = await this.parties.at(origin);
    // First: of a factor that is stored, the operator has to be told the secret.
    const secretQrCode = await this.totp.qrCode({ secret, account: accountLabelOf(user), issuer });
    await this.unitOfWork.run(async () => {
      await this.totp.requireNone(userId);
      if (!this.totp.isSecret(secret)) throw MfaErrors.invalidTotpSecret();
      await this.totp.enrol(userId, { secret });
    });
    return { type: 'Totp', secret, secretQrCode };
  }

  private async addBackupCodes(
    userId: string,
    codes: readonly string[] = this.backupCodes.generate(),
  ): Promise<CreatedUserFactorDto> {
    await this.backupCodes.ready();
    await this.unitOfWork.run(() => this.backupCodes.enrol(userId, codes));
    return { type: 'BackupCode', codes: [...codes] };
  }
}
