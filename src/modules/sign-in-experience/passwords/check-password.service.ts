import { Injectable } from '@nestjs/common';
import { PasswordRules, UserService } from '#src/modules/users/users.public.js';
import { CheckPasswordErrors } from './check-password.errors.js';
import { SignInExperiences } from '../sign-in-experiences.js';
import type { CheckPasswordDto, PasswordCheckDto } from './check-password.dto.js';

/** Says whether users may choose a password. */
@Injectable()
export class CheckPasswordService {
  constructor(
    private readonly experiences: SignInExperiences,
    private readonly users: UserService,
    private readonly rules: PasswordRules,
  ) {}

  async check({ password, userId }: CheckPasswordDto): Promise<PasswordCheckDto> {
    const { passwordPolicy } = await this.experiences.get();
    if (passwordPolicy.rejects.userInfo && userId === undefined) throw CheckPasswordErrors.userRequired();
    const user = userId === undefined ? {} : await this.users.get(userId);
    const issues = await this.rules.issuesOf(password, passwordPolicy, user);
    return issues.length === 0 ? { result: true } : { result: false, issues };
  }
}
