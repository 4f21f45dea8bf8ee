import { domainEvent } from '#src/platform/events/domain-event.js';
import { pickerOf } from '#src/platform/http/response-picker.js';
import { OrganizationScopeDto } from './organization-scope.dto.js';

const shown = pickerOf(OrganizationScopeDto);

export class OrganizationScopeCreated extends domainEvent('OrganizationScope.Created') {
  readonly scope: object;
  constructor(scope: OrganizationScopeDto) {
    super();
    this.scope = shown(scope);
  }
}

export class OrganizationScopeUpdated extends domainEvent('OrganizationScope.Data.Updated') {
  readonly scope: object;
  constructor(scope: OrganizationScopeDto) {
    super();
    this.scope = shown(scope);
  }
}

export class OrganizationScopeDeleted extends domainEvent('OrganizationScope.Deleted') {
  constructor(readonly organizationScopeId: string) {
    super();
  }
}
