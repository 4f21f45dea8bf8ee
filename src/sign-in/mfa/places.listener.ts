import { Injectable } from '@nestjs/common';
import { AdaptiveMfa } from '#src/modules/mfa/mfa.public.js';
import { SignInExperiences } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import { PostRegister, PostSignIn } from '#src/modules/users/users.public.js';
import type { Announced } from '#src/platform/events/domain-event.js';
import { OnEvent } from '#src/platform/events/listeners.js';
import { currentRequest } from '#src/platform/request-context.js';

/** Keeps where people have signed in, for tenants that compare it with where they sign in next. */
@Injectable()
export class PlacesListener {
  constructor(
    private readonly experiences: SignInExperiences,
    private readonly adaptive: AdaptiveMfa,
  ) {}

  @OnEvent(PostSignIn, PostRegister)
  async note({ event }: Announced<PostSignIn | PostRegister>): Promise<void> {
    const { adaptiveMfa } = await this.experiences.get();
    if (adaptiveMfa.enabled) await this.adaptive.note(event.userId, currentRequest()?.signInContext);
  }
}
