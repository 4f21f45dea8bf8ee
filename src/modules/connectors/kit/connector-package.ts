import type { JsonObject } from '#src/platform/http/fields/object.js';

/** What a package for `@logto/connector-kit` is given. */
interface PackageTools {
  getConfig(): Promise<JsonObject>;
  /** The tenant's template for a message; the one of the config holds where there is none. */
  getI18nEmailTemplate(): Promise<object | undefined>;
}

/** The default export of a package. */
export type CreatePackageConnector = (tools: PackageTools) => unknown;

/** An issue as zod tells it, as far as it is looked at. */
interface GuardIssue {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What a package makes, as far as it is looked at. */
export interface PackageConnector {
  readonly type: string;
  readonly metadata: object;
  readonly configGuard: {
    safeParse(config: unknown): { success: true } | { success: false; error: { issues: GuardIssue[] } };
  };
  sendMessage?(message: object, config: JsonObject): Promise<unknown>;
  getAuthorizationUri?(attempt: object, setSession: (session: JsonObject) => Promise<void>): Promise<unknown>;
  getUserInfo?(returned: JsonObject, getSession: () => Promise<JsonObject>): Promise<unknown>;
  /** In place of `getUserInfo`, where the package gives tokens too. */
  getTokenResponseAndUserInfo?(returned: JsonObject, getSession: () => Promise<JsonObject>): Promise<unknown>;
  getAccessTokenByRefreshToken?(refreshToken: string): Promise<unknown>;
}

/** A package that was found, by its folder. */
export interface FoundPackage {
  /** As its `package.json` or the setting says. */
  readonly name: string;
  readonly folder: string;
}

/** Why a package is not there, in a sentence for operators. */
export class PackageFault extends Error {
  override readonly name = 'PackageFault';
}
