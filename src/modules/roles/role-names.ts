/** The pre-made role by which a machine-to-machine application may call the Management API. */
export const MANAGEMENT_ACCESS_ROLE = 'Logto Management API access';
