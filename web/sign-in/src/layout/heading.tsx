import { useEffect, useRef } from 'preact/hooks';

/** Set once a page was left for another, whose heading then gets the focus: so one hears where one is. */
let hasMoved = false;

export function Heading({ children }: { readonly children: string }) {
  const element = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = children;
    if (hasMoved) element.current?.focus();
    hasMoved = true;
  }, [children]);
  return (
    <h1 ref={element} tabIndex={-1}>
      {children}
    </h1>
  );
}
