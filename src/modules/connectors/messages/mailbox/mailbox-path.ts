export const MAILBOX_PATH = '/dev/mailbox';
