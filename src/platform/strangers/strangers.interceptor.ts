import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { endpointOf } from '../http/endpoint-metadata.js';
import { currentRequest } from '../request-context.js';
import { Strangers } from './strangers.js';

/**
 * Lets what anybody may ask of the REST API wait for its turn, and refuses it where an address asks too often. Requests of
 * people who sign in are counted by who finds out which interaction is theirs.
 */
@Injectable()
export class StrangersInterceptor implements NestInterceptor {
  constructor(private readonly strangers: Strangers) {}

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    const audience = endpointOf(execution.getHandler())?.audience;
    const address = currentRequest()?.ip ?? '';
    const work = () => lastValueFrom(next.handle());
    if (audience === 'public' || audience === 'visitor') return from(this.strangers.run(address, work));
    if (audience === 'experience') return from(this.strangers.admit(address, work));
    return next.handle();
  }
}
