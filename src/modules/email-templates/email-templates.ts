import { Injectable } from '@nestjs/common';
import { Notifications } from '#src/platform/database/notifications.js';
import { openUnit } from '#src/platform/database/open-unit.js';
import { PromiseCache } from '#src/platform/promise-cache.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { TENANT_GONE_TOPIC } from '#src/platform/tenancy/tenant-topics.js';
import { EmailTemplateRepository, type TemplateKey } from './email-template.repository.js';
import type { EmailTemplate } from './email-template.js';
import type { MessageType } from './message-type.js';

/** Published with the id of a tenant that got or lost a template. */
const EMAIL_TEMPLATES_TOPIC = 'email-templates';

const REMEMBERED_TENANTS = 1000;
/** Should nobody get to hear of a change, it counts after this. */
const MEMORY_MILLISECONDS = 60_000;

/**
 * The tenant's own e-mails. Which there are is remembered, so that nothing is asked for a tenant without any; what one
 * says is read when it is sent.
 */
@Injectable()
export class EmailTemplates {
  private readonly remembered = new PromiseCache<readonly TemplateKey[]>({
    max: REMEMBERED_TENANTS,
    ttl: MEMORY_MILLISECONDS,
  });

  constructor(
    private readonly templates: EmailTemplateRepository,
    private readonly notifications: Notifications,
  ) {
    for (const topic of [EMAIL_TEMPLATES_TOPIC, TENANT_GONE_TOPIC])
      notifications.subscribe(topic, (tenantId) => this.remembered.forget(tenantId));
  }

  /**
   * That for the type in the language, else in the fallback language, else the one for anything in the fallback language;
   * undefined where the tenant has none of these. `de-AT` is served with `de` (RFC 4647 §3.4). What is sent for its
   * template alone is written in any language that it has, and never by the one for anything, which speaks of a code.
   */
  async choose(
    type: MessageType,
    language: string,
    fallbackLanguage: string,
  ): Promise<EmailTemplate | undefined> {
    const keys = await this.keys();
    const key =
      keyOf(keys, type, language) ??
      keyOf(keys, type, fallbackLanguage) ??
      (type === 'CredentialChanged'
        ? keys.find(({ templateType }) => templateType === type)
        : keyOf(keys, 'Generic', fallbackLanguage));
    return key && (await this.templates.find(key.id))?.details;
  }

  /** Whether the tenant has one for the type, in whatever language. */
  async has(type: MessageType): Promise<boolean> {
    return (await this.keys()).some(({ templateType }) => templateType === type);
  }

  /** The languages in which the tenant has any template. */
  async languages(): Promise<string[]> {
    return [...new Set((await this.keys()).map(({ languageTag }) => languageTag))];
  }

  /** Belongs to the unit of work that adds or removes a template. */
  forget(): Promise<void> {
    return this.notifications.publish(EMAIL_TEMPLATES_TOPIC, TenantContext.get());
  }

  /** A unit of work asks the database: it sees its own changes, and nobody else remembers them. */
  private keys(): Promise<readonly TemplateKey[]> {
    return openUnit()
      ? this.templates.listKeys()
      : this.remembered.get(TenantContext.get(), () => this.templates.listKeys());
  }
}

function keyOf(keys: readonly TemplateKey[], type: MessageType, language: string): TemplateKey | undefined {
  const ofType = keys.filter(({ templateType }) => templateType === type);
  const subtags = language.toLowerCase().split('-');
  for (let length = subtags.length; length > 0; length -= 1) {
    const tag = subtags.slice(0, length).join('-');
    const found = ofType.find(({ languageTag }) => languageTag.toLowerCase() === tag);
    if (found) return found;
  }
  return undefined;
}
