import { Injectable } from '@nestjs/common';
import { AccountCenters } from '#src/modules/account-center/account-center.public.js';
import {
  PhrasesService,
  PublicExperienceService,
} from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import { PageBundle } from './page-bundle.js';
import { pageDocument } from './page-document.js';
import type { PageWishes, SpokenDocument } from './page-documents.js';

/** Writes the page on which people of the current tenant look after their account. */
@Injectable()
export class AccountPage {
  readonly bundle = PageBundle.read('account');

  constructor(
    private readonly experiences: PublicExperienceService,
    private readonly phrases: PhrasesService,
    private readonly accountCenters: AccountCenters,
  ) {}

  async write(wishes: Pick<PageWishes, 'uiLocales' | 'acceptLanguage'>): Promise<SpokenDocument> {
    const experience = await this.experiences.get({});
    const { enabled, fields, deleteAccountUrl, customCss } = await this.accountCenters.get();
    const { language, phrases } = await this.phrases.getForAccount(wishes);
    const { script, imports, styles } = this.bundle;
    const document = pageDocument({
      settings: {
        signInExperience: {
          appId: undefined,
          organizationId: undefined,
          // Its styles are its own: those of the tenant are for pages on which people sign in.
          data: { ...experience, customCss },
        },
        phrases: { lng: language, data: phrases },
        accountCenter: { enabled, fields, deleteAccountUrl },
      },
      script,
      imports,
      styles,
      withoutScripts: phrases.error.javascript_required,
      images: [],
      // Nobody else shows it in a frame, where its buttons could be pressed unseen.
      frameAncestors: [],
    });
    // The authorization code is in its address for a moment.
    return { ...document, language, referrerPolicy: 'no-referrer' };
  }
}
