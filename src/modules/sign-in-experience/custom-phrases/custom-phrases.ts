import { Injectable } from '@nestjs/common';
import { Notifications } from '#src/platform/database/notifications.js';
import { openUnit } from '#src/platform/database/open-unit.js';
import { PromiseCache } from '#src/platform/promise-cache.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { TENANT_GONE_TOPIC } from '#src/platform/tenancy/tenant-topics.js';
import {
  BUILT_IN_LANGUAGES,
  BUILT_IN_PHRASES,
  isBuiltIn,
  nearestBuiltIn,
} from '../phrases/built-in-phrases.js';
import type { Phrases } from '../phrases/en.js';
import { CustomPhraseRepository } from './custom-phrase.repository.js';
import { translated } from './translation.js';

/** Published with the id of a tenant, a space and the language whose phrases changed. */
const CUSTOM_PHRASES_TOPIC = 'custom-phrases';

const REMEMBERED_TENANTS = 1000;
/** Up to 64 KB each. */
const REMEMBERED_LANGUAGES = 500;
/** Should nobody get to hear of a change, it counts after this. */
const MEMORY_MILLISECONDS = 60_000;

/** What pages say, with the tenant's own phrases in their places: remembered until one of them is changed, on whichever node. */
@Injectable()
export class CustomPhrases {
  private readonly tags = new PromiseCache<readonly string[]>({
    max: REMEMBERED_TENANTS,
    ttl: MEMORY_MILLISECONDS,
  });
  private readonly phrases = new PromiseCache<Phrases>({
    max: REMEMBERED_LANGUAGES,
    ttl: MEMORY_MILLISECONDS,
  });

  constructor(
    private readonly stored: CustomPhraseRepository,
    private readonly notifications: Notifications,
  ) {
    notifications.subscribe(TENANT_GONE_TOPIC, (tenantId) => this.tags.forget(tenantId));
    notifications.subscribe(CUSTOM_PHRASES_TOPIC, (changed) => {
      this.tags.forget(changed?.split(' ')[0]);
      this.phrases.forget(changed);
    });
  }

  /** All that pages can speak in this tenant: what is built in, then what the tenant adds. */
  async languages(): Promise<readonly [string, ...string[]]> {
    const own = await this.ownTags();
    return [...BUILT_IN_LANGUAGES, ...own.filter((tag) => !isBuiltIn(tag))];
  }

  /** What pages say in one of these languages. What the tenant leaves out of its own comes from the nearest built-in one. */
  async in(language: string): Promise<Phrases> {
    const builtIn = BUILT_IN_PHRASES[nearestBuiltIn(language)];
    if (!(await this.ownTags()).includes(language)) return builtIn;
    const load = async (): Promise<Phrases> => {
      const own = await this.stored.find(language);
      return own ? translated(builtIn, own.translation) : builtIn;
    };
    return openUnit() ? load() : this.phrases.get(`${TenantContext.get()} ${language}`, load);
  }

  /** Belongs to the unit of work that changes phrases. */
  forget(language: string): Promise<void> {
    return this.notifications.publish(CUSTOM_PHRASES_TOPIC, `${TenantContext.get()} ${language}`);
  }

  /** A unit of work asks the database: it sees its own changes, and nobody else remembers them. */
  private ownTags(): Promise<readonly string[]> {
    return openUnit()
      ? this.stored.listTags()
      : this.tags.get(TenantContext.get(), () => this.stored.listTags());
  }
}
