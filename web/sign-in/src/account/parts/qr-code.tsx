import { useEffect, useState } from 'preact/hooks';

interface QrCodeProps {
  readonly text: string;
  readonly label: string;
}

/** What scanners need around the code, in its dots (ISO/IEC 18004). */
const QUIET = 4;

/** A text as a QR code. Whoever cannot see it, or does not have its library, has the same text beside it. */
export function QrCode({ text, label }: QrCodeProps) {
  const [modules, setModules] = useState<{ readonly size: number; readonly data: ArrayLike<number> }>();
  useEffect(() => {
    import('qrcode').then(
      ({ create }) => setModules(create(text, {}).modules),
      () => {},
    );
  }, [text]);
  if (!modules) return <div class="qr-code" />;
  const { size, data } = modules;
  const dots = Array.from(data, (dot, index) =>
    dot ? `M${(index % size) + QUIET},${Math.floor(index / size) + QUIET}h1v1h-1z` : '',
  );
  const side = size + 2 * QUIET;
  return (
    <svg
      class="qr-code"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${side} ${side}`}
      shape-rendering="crispEdges"
    >
      <path d={dots.join('')} />
    </svg>
  );
}
