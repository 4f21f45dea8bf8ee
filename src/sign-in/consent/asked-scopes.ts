import { Injectable } from '@nestjs/common';
import { type MissingConsent, ORGANIZATION_TEMPLATE } from '#src/oidc/oidc.public.js';
import { type AskedScope, AskedScopesRepository, type Asking } from './asked-scopes.repository.js';
import type { AskedResourceScopesDto } from './consent.dto.js';

/** Which scopes of resources a user can grant of those that an application asks for. */
@Injectable()
export class AskedScopes {
  constructor(private readonly scopes: AskedScopesRepository) {}

  /** Each of them once for each way in which the user holds it: in the tenant, or through an organization. */
  async find(asking: Asking, { resourceScopes }: MissingConsent): Promise<AskedScope[]> {
    const { [ORGANIZATION_TEMPLATE]: ofTemplate = [], ...ofResources } = resourceScopes;
    const asked = Object.entries(ofResources).flatMap(([indicator, names]) =>
      names.map((name) => ({ indicator, name })),
    );
    const held = asked.length > 0 ? await this.scopes.held(asking, asked) : [];
    const template =
      ofTemplate.length > 0 ? await this.scopes.ofTemplate(asking.thirdPartyId, ofTemplate) : [];
    return [...held, ...template.map((scope) => ({ ...scope, ...TEMPLATE }))];
  }
}

/** Stands for what all organizations have in common, and is no resource of its own. */
const TEMPLATE = {
  resourceId: ORGANIZATION_TEMPLATE,
  resourceName: ORGANIZATION_TEMPLATE,
  indicator: ORGANIZATION_TEMPLATE,
  organizationId: null,
};

/** As pages show scopes: by resource. */
export function byResource(scopes: readonly AskedScope[]): AskedResourceScopesDto[] {
  const shown = new Map<string, AskedResourceScopesDto>();
  for (const { id, name, description, resourceId, resourceName, indicator } of scopes) {
    const known = shown.get(resourceId) ?? {
      resource: { id: resourceId, name: resourceName, indicator },
      scopes: [],
    };
    known.scopes.push({ id, name, description });
    shown.set(resourceId, known);
  }
  return [...shown.values()];
}

/** As grants hold scopes: their names by indicator, each once. */
export function byIndicator(scopes: readonly AskedScope[]): Record<string, string[]> {
  const names: Record<string, string[]> = {};
  for (const { indicator, name } of scopes) {
    const known = (names[indicator] ??= []);
    if (!known.includes(name)) known.push(name);
  }
  return names;
}
