import { takeSecrets } from './links/taken-secrets.js';
import { takeAnswer } from './social/take-answer.js';

// The first thing that runs: the settings read the address as this leaves it.
takeAnswer();
takeSecrets();
