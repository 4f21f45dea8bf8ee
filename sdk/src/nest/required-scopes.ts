import 'reflect-metadata';
import { type CustomDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';

const REQUIRED_SCOPES = 'portico:scopes';

/** Notes what a method, or all methods of a controller, ask of a token. */
export const requiredScopes = (scopes: readonly string[]): CustomDecorator =>
  SetMetadata(REQUIRED_SCOPES, scopes);

/** The scopes that are required where a request goes: those of the method and those of its controller. */
export function requiredScopesOf(context: ExecutionContext): string[] {
  const places = [context.getClass(), context.getHandler()];
  const scopes = places.flatMap((place): string[] => Reflect.getMetadata(REQUIRED_SCOPES, place) ?? []);
  return [...new Set(scopes)];
}
