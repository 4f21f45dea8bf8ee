import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { endpointOf } from '../http/endpoint-metadata.js';
import { currentRequest } from '../request-context.js';
import { Strangers } from './strangers.js';

/** Lets what anybody may ask of the REST API wait for its turn, and refuses it where an address asks too often. */
@Injectable()
export class StrangersInterceptor implements NestInterceptor {
  constructor(private readonly strangers: Strangers) {}

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (endpointOf(execution.getHandler())?.audience !== 'public') return next.handle();
    const address = currentRequest()?.ip ?? '';
    return from(this.strangers.run(address, () => lastValueFrom(next.handle())));
  }
}
