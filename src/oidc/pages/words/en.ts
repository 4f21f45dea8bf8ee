import type { Words } from '../words.js';

/** What pages that are made here say in English. */
export const en: Words = {
  signOut: {
    title: 'Sign Out',
    text: 'You are about to be signed out.',
    button: 'Sign out',
    done: 'You have signed out.',
  },
  switchAccount: {
    title: 'Switch account',
    text: 'The account that was signed in here before is about to be signed out.',
    button: 'Continue',
  },
  goOn: { title: 'One moment', text: 'You are about to be taken on.', button: 'Continue' },
  signInAgain: 'Sign in again',
  mishaps: {
    expired: {
      title: 'This page is no longer valid',
      text: 'It was used already, took too long, or was opened in another browser.',
      advice: 'Go back to the application and start again.',
    },
    denied: {
      title: 'You cannot go on here',
      text: 'Access was denied.',
      advice: 'If you should have access, ask whoever runs the application.',
    },
    refused: {
      title: 'The application asked for something that is not possible',
      text: 'You have done nothing wrong: its request is not valid.',
      advice:
        'Go back and try again. If this comes up again, tell whoever runs the application what stands below.',
    },
    busy: {
      title: 'There is too much going on',
      text: 'Your request cannot be answered right now.',
      advice: 'Wait a moment, then reload the page.',
    },
    failed: {
      title: 'Something went wrong on our side',
      text: 'Your request could not be answered.',
      advice:
        'Try again in a few minutes. If this comes up again, tell whoever runs the application what stands below.',
    },
  },
  details: { code: 'Code', reason: 'Reason', request: 'Request' },
};
