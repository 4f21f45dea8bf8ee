import { Injectable } from '@nestjs/common';
import { AppError } from '#src/kernel/errors.js';
import { SignInExperiences } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import { InteractionErrors, type PendingInteraction } from '#src/oidc/oidc.public.js';
import type { CallerRequest } from '#src/platform/auth/audience.strategy.js';
import { TenantConfigs } from '#src/platform/tenant-configs/tenant-configs.js';
import { InteractionStrategy } from '../interaction.strategy.js';
import { UNKNOWN_SESSION_CONFIG } from './unknown-session.config.js';

/** Browsers that come to a page without an authorization request that waits for their user. */
@Injectable()
export class UnknownSessions {
  constructor(
    private readonly strategy: InteractionStrategy,
    private readonly experiences: SignInExperiences,
    private readonly configs: TenantConfigs,
  ) {}

  /** Undefined where the browser has no interaction that lives. */
  async findInteraction(request: CallerRequest): Promise<PendingInteraction | undefined> {
    try {
      return await this.strategy.callerOf(request);
    } catch (error) {
      if (isNoSession(error)) return undefined;
      throw error;
    }
  }

  /** Where they are sent, as the tenant says, or else to a page of ours that says what happened. */
  async addressAt(origin: string): Promise<string> {
    return (await this.findApplication()) ?? `${origin}/unknown-session`;
  }

  /** Where the tenant says that a sign-in begins. */
  async findApplication(): Promise<string | undefined> {
    const { unknownSessionRedirectUrl } = await this.experiences.get();
    return unknownSessionRedirectUrl ?? (await this.configs.get(UNKNOWN_SESSION_CONFIG))?.url;
  }
}

/** Whether what failed is that the browser has no sign-in, or one that is at another step. */
export const isNoSession = (error: unknown): boolean =>
  error instanceof AppError && error.code === InteractionErrors.notFound.code;
