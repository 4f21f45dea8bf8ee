/** Carries to the page for device codes what its form is sent with, so scripts of the page may read it. */
export const DEVICE_FORM_COOKIE = '_logto_device_flow_xsrf';

/** The path of the page for device codes and of all below it. */
export const DEVICE_PAGE = '/device';

/** What went wrong that a user can mend, by the names that the page knows. */
export const DEVICE_PAGE_ERRORS: ReadonlySet<string> = new Set([
  'NoCodeError',
  'NotFoundError',
  'ExpiredError',
  'AlreadyUsedError',
  'AbortedError',
]);

interface DevicePage {
  /** The parameters of the device's request, once it is known. */
  readonly parameters?: Readonly<Record<string, unknown>> | undefined;
  /** To be confirmed. */
  readonly userCode?: string;
  /** To be shown again, with what is wrong. */
  readonly inputCode?: string | undefined;
  readonly error?: string | undefined;
}

/** The page, from the root of the origin, where a user types in the code of a device, or says that it is theirs. */
export function devicePage({ parameters = {}, userCode, inputCode, error }: DevicePage): string {
  const { client_id: appId, organization_id: organizationId, ui_locales: uiLocales } = parameters;
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({
    app_id: appId,
    organization_id: organizationId,
    ui_locales: uiLocales,
    user_code: userCode,
    input_code: inputCode,
    error,
  })) {
    if (typeof value === 'string' && value !== '') query.set(name, value);
  }
  return query.size === 0 ? DEVICE_PAGE : `${DEVICE_PAGE}?${query}`;
}
