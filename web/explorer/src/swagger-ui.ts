import type { ResolveSubtree } from './api-document.js';

/** As much of Swagger UI, whose bundle is a script of its own and declares no types, as the plug-ins here touch. */
export interface System {
  readonly React: { createElement(type: unknown, properties: object, ...children: unknown[]): unknown };
  readonly authActions: {
    authorizeOauth2WithPersistOption(granted: { auth: Credentials; token: object }): void;
    restoreAuthorization(kept: { authorized: object }): void;
  };
  readonly authSelectors: { authorized(): Immutable };
  readonly errActions: { newAuthErr(fault: AuthorizationFault): void };
  readonly layoutActions: { updateFilter(phrase: string): void; parseDeepLinkHash(hash: string): void };
  readonly layoutSelectors: { currentFilter(): string | boolean | null };
  readonly specActions: { updateJsonSpec(document: object): void };
}

/** What a person put into the dialog for client credentials. */
export interface Credentials {
  readonly name: string;
  readonly schema: Immutable;
  readonly scopes: readonly string[];
  readonly clientId?: string;
  readonly clientSecret?: string;
}

interface AuthorizationFault {
  readonly authId: string;
  readonly level: 'error';
  readonly source: 'auth';
  readonly message: string;
}

/** A map or a list of the library Immutable. */
export interface Immutable {
  readonly size: number;
  get(key: string): unknown;
  map(change: (value: Immutable) => Immutable): Immutable;
  filter(keep: (value: Immutable, key: string) => boolean): Immutable;
  update(key: string, change: (value: Immutable) => Immutable): Immutable;
  toJS(): object;
}

type Wrapper = (
  original: (...given: readonly unknown[]) => unknown,
  system: System,
) => (...given: never[]) => unknown;

interface Plugin {
  /** Once all plug-ins are loaded; `fn` is what they and Swagger UI offer each other. */
  afterLoad?(this: { readonly fn: { resolveSubtree: ResolveSubtree } }): void;
  readonly fn?: Readonly<Record<string, unknown>>;
  readonly wrapComponents?: Readonly<Record<string, (original: unknown) => unknown>>;
  readonly components?: Readonly<Record<string, unknown>>;
  readonly statePlugins?: Readonly<
    Record<string, { wrapActions?: Record<string, Wrapper>; wrapSelectors?: Record<string, Wrapper> }>
  >;
}

/** https://swagger.io/docs/open-source-tools/swagger-ui/customization/plug-points */
export type PluginFactory = (system: System) => Plugin;

interface Bundle {
  (options: object): System & { initOAuth(options: object): void };
  readonly presets: { readonly apis: unknown };
}

export const { SwaggerUIBundle } = globalThis as unknown as { SwaggerUIBundle: Bundle };
