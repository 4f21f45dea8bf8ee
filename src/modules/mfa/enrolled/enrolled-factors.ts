import { Injectable } from '@nestjs/common';
import type { EnrolledFactor } from './enrolled-factor.js';

/** What is done with factors whatever their type. */
@Injectable()
export class EnrolledFactors {
  /** The factors of a user, the oldest first. */
  list(_userId: string): Promise<EnrolledFactor[]> {
    throw new Error('not there yet');
  }

  /** Whether a user has set up any factor at all. */
  has(_userId: string): Promise<boolean> {
    throw new Error('not there yet');
  }

  /**
   * Removes a factor, in a unit of work, and announces it. False where the user has no such factor. `sparedSession` is the
   * uid of the session in which the user asked for it.
   */
  remove(_userId: string, _id: string, _options?: { readonly sparedSession?: string }): Promise<boolean> {
    throw new Error('not there yet');
  }
}
