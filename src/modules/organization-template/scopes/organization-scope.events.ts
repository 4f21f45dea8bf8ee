import type { Change } from '#src/platform/events/change.js';
import { domainEvent } from '#src/platform/events/domain-event.js';
import { pickerOf } from '#src/platform/http/response-picker.js';
import { OrganizationScopeDto } from './organization-scope.dto.js';

const shown = pickerOf(OrganizationScopeDto);

export class OrganizationScopeCreated extends domainEvent('OrganizationScope.Created') {
  readonly organizationScopeId: string;
  readonly scope: object;
  constructor(scope: OrganizationScopeDto) {
    super();
    this.organizationScopeId = scope.id;
    this.scope = shown(scope);
  }

  change(): Change {
    return { target: { organizationScopes: [this.organizationScopeId] } };
  }
}

export class OrganizationScopeUpdated extends domainEvent('OrganizationScope.Data.Updated') {
  readonly organizationScopeId: string;
  readonly scope: object;
  constructor(
    scope: OrganizationScopeDto,
    readonly fields: readonly string[],
  ) {
    super();
    this.organizationScopeId = scope.id;
    this.scope = shown(scope);
  }

  change(): Change {
    return { target: { organizationScopes: [this.organizationScopeId] }, fields: this.fields };
  }
}

export class OrganizationScopeDeleted extends domainEvent('OrganizationScope.Deleted') {
  constructor(readonly organizationScopeId: string) {
    super();
  }

  change(): Change {
    return { target: { organizationScopes: [this.organizationScopeId] } };
  }
}
