import type { Change } from '#src/platform/events/change.js';
import { domainEvent } from '#src/platform/events/domain-event.js';
import { pickerOf } from '#src/platform/http/response-picker.js';
import { ScopeDto } from './scope.dto.js';

const shown = pickerOf(ScopeDto);

export class ScopeCreated extends domainEvent('Scope.Created') {
  readonly scopeId: string;
  readonly resourceId: string;
  readonly scope: object;
  constructor(scope: ScopeDto) {
    super();
    this.scopeId = scope.id;
    this.resourceId = scope.resourceId;
    this.scope = shown(scope);
  }

  change(): Change {
    return { target: { scopes: [this.scopeId], resources: [this.resourceId] } };
  }
}

export class ScopeUpdated extends domainEvent('Scope.Data.Updated') {
  readonly scopeId: string;
  readonly resourceId: string;
  readonly scope: object;
  constructor(
    scope: ScopeDto,
    readonly fields: readonly string[],
  ) {
    super();
    this.scopeId = scope.id;
    this.resourceId = scope.resourceId;
    this.scope = shown(scope);
  }

  change(): Change {
    return { target: { scopes: [this.scopeId], resources: [this.resourceId] }, fields: this.fields };
  }
}

export class ScopeDeleted extends domainEvent('Scope.Deleted') {
  constructor(
    readonly resourceId: string,
    readonly scopeId: string,
  ) {
    super();
  }

  change(): Change {
    return { target: { scopes: [this.scopeId], resources: [this.resourceId] } };
  }
}
