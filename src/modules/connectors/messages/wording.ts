import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import {
  builtInEmail,
  type BuiltInEmail,
  builtInSms,
  type EmailTemplate,
  EmailTemplates,
  MESSAGE_LANGUAGES,
} from '#src/modules/email-templates/email-templates.public.js';
import type { Message } from './message.js';
import { ReaderLanguages } from './reader-languages.port.js';

/** What a message says where the config of a connector has no say, and in which language. */
export interface Words {
  readonly locale: string;
  /** The tenant's own template, which goes before those of a config. */
  readonly template?: EmailTemplate;
  /** These come after them. */
  readonly builtInEmail: BuiltInEmail;
  readonly builtInSms: string;
}

/** Chooses the language and the templates of a message. */
@Injectable()
export class Wording {
  constructor(
    private readonly templates: EmailTemplates,
    private readonly modules: ModuleRef,
  ) {}

  async of({ to, type, payload, languages }: Message): Promise<Words> {
    const own = to.type === 'email' ? await this.templates.languages() : [];
    // It comes from a module above this one.
    const readers = this.modules.get(ReaderLanguages, { strict: false });
    const { language, fallback } = await readers.choose(languages, [...MESSAGE_LANGUAGES, ...own]);
    const template = own.length > 0 ? await this.templates.choose(type, language, fallback) : undefined;
    return {
      locale: language,
      ...(template && { template }),
      builtInEmail: builtInEmail(type, language, payload),
      builtInSms: builtInSms(type, language),
    };
  }
}
