import { UserSessionDto } from '#src/oidc/oidc.public.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { nested } from '#src/platform/http/fields/nested.js';

export class MySessionDto extends UserSessionDto {
  @Flag({ description: 'Whether it is the session in which the application got its token.' })
  isCurrent: boolean;
}

export class MySessionsDto {
  @ListOf(nested(() => MySessionDto), {
    max: 1000,
    description: 'Where the user is signed in; up to 1,000.',
  })
  sessions: MySessionDto[];
}
