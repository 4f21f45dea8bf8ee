import type { ComponentType } from 'preact';
import { CONNECTION_PAGE } from '../social/connect-attempt.js';
import { isEditable, offers, offersPasskeys } from './center.js';
import { Overview } from './overview/overview.js';
import { AuthenticatorTask } from './tasks/authenticator.js';
import { BackupCodesTask } from './tasks/backup-codes.js';
import { EmailTask, PhoneTask } from './tasks/address.js';
import { ConnectionTask } from './tasks/connection.js';
import { AddPasskeyTask, RenamePasskeyTask } from './tasks/passkey.js';
import { PasswordTask } from './tasks/password.js';
import { NameTask, PictureTask, UsernameTask } from './tasks/text.js';

interface Task {
  readonly show: ComponentType;
  /** Whether the tenant lets people do it. */
  readonly isOpen: boolean;
}

/** What people come for, by its address: each is a page of its own. */
const TASKS: Readonly<Record<string, Task>> = {
  '/account/name': { show: NameTask, isOpen: isEditable('name') },
  '/account/avatar': { show: PictureTask, isOpen: isEditable('avatar') },
  '/account/username': { show: UsernameTask, isOpen: isEditable('username') },
  '/account/email': { show: EmailTask, isOpen: isEditable('email') },
  '/account/phone': { show: PhoneTask, isOpen: isEditable('phone') },
  '/account/password': { show: PasswordTask, isOpen: isEditable('password') },
  '/account/authenticator-app': { show: AuthenticatorTask, isOpen: isEditable('mfa') && offers('Totp') },
  '/account/backup-codes/generate': {
    show: BackupCodesTask,
    isOpen: isEditable('mfa') && offers('BackupCode'),
  },
  [CONNECTION_PAGE]: { show: ConnectionTask, isOpen: isEditable('social') },
  '/account/passkey/add': { show: AddPasskeyTask, isOpen: isEditable('passkey') && offersPasskeys() },
  '/account/passkey/rename': { show: RenamePasskeyTask, isOpen: isEditable('passkey') },
};

/** Other names, under which products link to them. */
const ALIASES: Readonly<Record<string, string>> = {
  '/account/authenticator-app/replace': '/account/authenticator-app',
  '/account/backup-codes/manage': '/account/backup-codes/generate',
};

/** The page at a path; what is none, and what is not open, is the account as a whole. */
export function pageAt(path: string): { readonly key: string; readonly show: ComponentType } {
  const name = ALIASES[path] ?? path;
  const task = Object.hasOwn(TASKS, name) ? TASKS[name] : undefined;
  return task?.isOpen ? { key: name, show: task.show } : { key: '', show: Overview };
}
