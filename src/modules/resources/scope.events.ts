import { domainEvent } from '#src/platform/events/domain-event.js';
import { pickerOf } from '#src/platform/http/response-picker.js';
import { ScopeDto } from './scope.dto.js';

const shown = pickerOf(ScopeDto);

export class ScopeCreated extends domainEvent('Scope.Created') {
  readonly scope: object;
  constructor(scope: ScopeDto) {
    super();
    this.scope = shown(scope);
  }
}

export class ScopeUpdated extends domainEvent('Scope.Data.Updated') {
  readonly scope: object;
  constructor(scope: ScopeDto) {
    super();
    this.scope = shown(scope);
  }
}

export class ScopeDeleted extends domainEvent('Scope.Deleted') {
  constructor(
    readonly resourceId: string,
    readonly scopeId: string,
  ) {
    super();
  }
}
