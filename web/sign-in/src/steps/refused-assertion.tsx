import { lazy } from '../layout/lazy.js';
import { refusedAssertion } from '../settings.js';
import { NotFound } from './notices.js';

const Report = lazy(
  async () => (await import('../enterprise/refused-assertion-report.js')).RefusedAssertionReport,
);

/** Where an identity provider had the browser post what the server refused. */
export const RefusedAssertion = () =>
  refusedAssertion ? <Report refused={refusedAssertion} /> : <NotFound />;
