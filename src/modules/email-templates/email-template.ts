/** A subject and a text with names in double braces, as templates of e-mail have them. */
export interface EmailTemplate {
  readonly subject: string;
  readonly content: string;
  /** HTML without it. */
  readonly contentType?: 'text/html' | 'text/plain';
  readonly replyTo?: string;
  /** The name that stands before the sender's address. */
  readonly sendFrom?: string;
}
