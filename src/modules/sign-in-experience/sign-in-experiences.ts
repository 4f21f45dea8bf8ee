import { Injectable } from '@nestjs/common';
import { completePasswordPolicy } from '#src/modules/users/users.public.js';

export interface SignInExperience {
  readonly signInMode: 'SignIn' | 'Register' | 'SignInAndRegister';
  readonly signIn: {
    readonly methods: readonly { identifier: string; password: boolean; verificationCode: boolean }[];
  };
  readonly signUp: {
    readonly identifiers: readonly string[];
    readonly password: boolean;
    readonly secondaryIdentifiers?: readonly { identifier: string }[];
  };
  readonly passwordPolicy: ReturnType<typeof completePasswordPolicy>;
}
@Injectable()
export class SignInExperiences {
  async get(): Promise<SignInExperience> {
    return {
      signInMode: 'SignInAndRegister',
      signIn: { methods: [{ identifier: 'username', password: true, verificationCode: false }] },
      signUp: { identifiers: ['username'], password: true },
      passwordPolicy: completePasswordPolicy({ rejects: { pwned: false } }),
    };
  }
}
