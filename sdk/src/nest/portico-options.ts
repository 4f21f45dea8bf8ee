/** What the guards hold tokens against. */
export abstract class PorticoOptions {
  /** Such as `https://id.example.com/oidc`. */
  abstract readonly issuer: string;
  /** The indicator of this API, exactly as it is registered. Only `@RequireScopes` needs it. */
  abstract readonly audience?: string;
  /**
   * The route parameter that names an organization, `organizationId` if left out. On a route that has it, a token counts
   * only if it is for that organization.
   */
  abstract readonly organizationParameter?: string;
}
