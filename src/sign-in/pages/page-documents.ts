import { Injectable } from '@nestjs/common';
import {
  ApplicationExperienceRepository,
  PhrasesService,
  PublicExperienceService,
} from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import { Config } from '#src/platform/config/config.js';
import { PageBundle } from './page-bundle.js';
import { type PageDocument, pageDocument, type RefusedAssertion } from './page-document.js';

/** For whom a page is, as its address and its browser say. */
export interface PageWishes {
  readonly appId: string | undefined;
  readonly organizationId: string | undefined;
  readonly uiLocales: string | undefined;
  readonly acceptLanguage: string | undefined;
  /** Styles of the tenant are left out, since whoever looks tries others. */
  readonly isPreview: boolean;
  /** An application asks for consent here, and shows how it looks. */
  readonly isConsent: boolean;
  /** It is where people choose how to sign in or up. */
  readonly isFirst: boolean;
  /** Its address has a secret in it, which must not be told to whatever the page loads. */
  readonly bringsSecret: boolean;
  /** Why somebody does not get on who comes from an identity provider. */
  readonly refusedAssertion?: RefusedAssertion;
}

export interface SpokenDocument extends PageDocument {
  /** A language tag (BCP 47). */
  readonly language: string;
  /** What browsers tell others of the address of the page (Referrer Policy §3). */
  readonly referrerPolicy: 'same-origin' | 'no-referrer';
}

/** Writes the pages of the current tenant. */
@Injectable()
export class PageDocuments {
  readonly bundle = PageBundle.read('sign-in');
  private readonly frameAncestors: readonly string[];

  constructor(
    private readonly experiences: PublicExperienceService,
    private readonly phrases: PhrasesService,
    private readonly applications: ApplicationExperienceRepository,
    { env }: Config,
  ) {
    this.frameAncestors = env.FRAME_ANCESTORS?.split(',').map((origin) => origin.trim()) ?? [];
  }

  async write({
    appId,
    organizationId,
    isPreview,
    isConsent,
    isFirst,
    bringsSecret,
    refusedAssertion,
    ...wishes
  }: PageWishes): Promise<SpokenDocument> {
    const { googleOneTap, ...data } = await this.experiences.get({ appId, organizationId });
    const { language, phrases } = await this.phrases.get(wishes);
    const asking = isConsent && appId !== undefined ? await this.applications.find(appId) : undefined;
    const { script, imports, styles } = this.bundle;
    const document = pageDocument({
      settings: {
        signInExperience: {
          appId,
          organizationId,
          data: {
            ...data,
            ...(isPreview && { customCss: null }),
            // Its script needs a policy that other pages are better off without.
            ...(isFirst && googleOneTap && { googleOneTap }),
          },
        },
        phrases: { lng: language, data: phrases },
        refusedAssertion,
      },
      script,
      imports,
      styles,
      withoutScripts: phrases.error.javascript_required,
      images: Object.values(asking?.branding ?? {}),
      frameAncestors: this.frameAncestors,
    });
    return { ...document, language, referrerPolicy: bringsSecret ? 'no-referrer' : 'same-origin' };
  }
}
