import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Settle<Answer> = (answer: Answer | undefined) => void;

type Show = ((content: ComponentChildren) => void) | undefined;

let show: Show;

/** Shows a dialog and answers with what becomes of it; undefined where it is given up. */
export function ask<Answer>(
  render: (settle: Settle<Answer>) => ComponentChildren,
): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const settle: Settle<Answer> = (answer) => {
      show?.(undefined);
      resolve(answer);
    };
    show?.(render(settle));
  });
}

/** Where dialogs are shown. It stands before all that they hide, whose fields have the same names. */
export function Modals() {
  const [content, setContent] = useState<ComponentChildren>();
  useEffect(() => {
    show = setContent;
    return () => (show = undefined);
  }, []);
  return <>{content}</>;
}
