import { useEffect, useState } from 'preact/hooks';

const SAID = 'portico:said';

let said = '';

/** Says what has become of something, also to those who cannot see the page. */
export function announce(text: string): void {
  said = text;
  dispatchEvent(new Event(SAID));
}

/** Always there, since only what changes in it is announced. */
export function Status() {
  const [text, setText] = useState(said);
  useEffect(() => {
    const update = (): void => setText(said);
    addEventListener(SAID, update);
    return () => removeEventListener(SAID, update);
  }, []);
  return (
    <p class="status" role="status">
      {text}
    </p>
  );
}
