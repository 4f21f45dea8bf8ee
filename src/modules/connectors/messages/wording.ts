import { Injectable } from '@nestjs/common';
import type { EmailTemplate, Message } from './message.js';

/** What a message says, before a connector's own templates are asked. */
export interface Words {
  /** The language that it speaks. */
  readonly locale: string;
  /** The tenant's own template. */
  readonly template?: EmailTemplate;
  readonly builtInEmail: EmailTemplate & { readonly text: string };
  readonly builtInSms: string;
}

/** Chooses the language and the templates of a message. */
@Injectable()
export class Wording {
  async of({ payload }: Message): Promise<Words> {
    const { code, link } = payload;
    const text = [code, link].filter((part) => typeof part === 'string').join('\n');
    const builtInEmail = {
      subject: 'A message for you',
      content: text,
      contentType: 'text/plain',
      text,
    } as const;
    return { locale: 'en', builtInEmail, builtInSms: text };
  }
}
