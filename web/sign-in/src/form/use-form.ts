import type { TargetedSubmitEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ApiError } from '../api/client.js';
import { enterpriseIfRequired } from '../enterprise/enterprise-first.js';
import { t } from '../i18n.js';
import { navigate } from '../router.js';
import { type Problem, problemOf } from './problem.js';

export interface Form {
  readonly onSubmit: (event: TargetedSubmitEvent<HTMLFormElement>) => void;
  /** While an answer is awaited. */
  readonly pending: boolean;
  /** What is wrong, and about no field of the form. */
  readonly problem: Problem | undefined;
  /** What is wrong with a field. */
  readonly problemOf: (field: string) => Problem | undefined;
}

type Values = Readonly<Record<string, string>>;

/** The values of all ticked boxes of a name. */
type Chosen = (name: string) => readonly string[];

/** Refusals after which the page is of no more use, and the page that says so. */
const ENDS: Readonly<Record<string, string>> = {
  'session.not_found': '/unknown-session',
  'user.suspended': '/account-suspended',
};

/** The page on which everything ends after a failure; undefined where one can go on. */
export const endAfter = (error: unknown): string | undefined =>
  error instanceof ApiError ? ENDS[error.code] : undefined;

/**
 * A form that is sent once however often its button is pressed. What is empty and required is not sent, unless by a button
 * that is `formNoValidate`; what goes wrong is shown, and the field that it is about gets the focus.
 */
export function useForm(send: (values: Values, chosen: Chosen) => Promise<void>): Form {
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const busy = useRef(false);
  const element = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (problem?.field === undefined) return;
    const input = field(element.current, problem.field);
    input?.focus();
    // What is typed next takes the place of a wrong code, which nobody mends.
    if (problem.field === 'code' && input instanceof HTMLInputElement) input.select();
  }, [problem]);

  const run = async (form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> => {
    const missing = [...form.elements]
      .filter(isMissing)
      .find((input) => input.type === 'checkbox' || !needsNoFields(submitter));
    if (missing) {
      setProblem({
        message: t(missing.type === 'checkbox' ? 'error.terms_required' : 'error.required'),
        field: missing.name,
      });
      return;
    }
    busy.current = true;
    setPending(true);
    setProblem(undefined);
    try {
      const data = new FormData(form, submitter);
      await send(valuesOf(data), (name) => data.getAll(name).map(String)).catch(enterpriseIfRequired);
    } catch (error) {
      const end = endAfter(error);
      if (end === undefined) setProblem(problemIn(form, error));
      else navigate(end, { replace: true });
    }
    busy.current = false;
    setPending(false);
  };

  return {
    pending,
    problem: problem?.field === undefined ? problem : undefined,
    problemOf: (name) => (problem?.field === name ? problem : undefined),
    onSubmit: (event) => {
      event.preventDefault();
      element.current = event.currentTarget;
      if (!busy.current) void run(event.currentTarget, event.submitter);
    },
  };
}

/** What is about a field that this form does not have is about the form; a username may be asked for as an identifier. */
function problemIn(form: HTMLFormElement, error: unknown): Problem {
  const problem = problemOf(error);
  const names = problem.field === 'username' ? ['username', 'identifier'] : [problem.field ?? ''];
  return { ...problem, field: names.find((name) => field(form, name)) };
}

const isMissing = (input: Element): input is HTMLInputElement =>
  input instanceof HTMLInputElement &&
  input.required &&
  (input.type === 'checkbox' ? !input.checked : input.value.trim() === '');

/** A button may lead another way, for which nothing is filled in; what has to be agreed to, has to be on each. */
const needsNoFields = (submitter: HTMLElement | null): boolean =>
  submitter instanceof HTMLButtonElement && submitter.formNoValidate;

const valuesOf = (data: FormData): Values =>
  Object.fromEntries([...data].map(([name, value]) => [name, String(value)]));

const field = (form: HTMLFormElement | null, name: string): HTMLElement | undefined => {
  const found = form?.elements.namedItem(name);
  return found instanceof HTMLElement ? found : undefined;
};
