/** A line drawn around entities selects them; Esc gives up. */
import { useEffect, useRef, useState } from 'react';
import type { Point } from '../state/model.ts';
import { useText } from '../text/index.ts';

const EVERY = 4;

export function Lasso({ done, cancel }: { done: (polygon: Point[]) => void; cancel: () => void }) {
  const t = useText();
  const [points, setPoints] = useState<Point[]>([]);
  const layer = useRef<SVGSVGElement>(null);
  useEffect(() => {
    const onKey = (e: KeyboardEvent) => e.key === 'Escape' && cancel();
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [cancel]);
  const at = (e: React.PointerEvent): Point => {
    const box = layer.current?.getBoundingClientRect();
    return { x: e.clientX - (box?.left ?? 0), y: e.clientY - (box?.top ?? 0) };
  };
  return (
    <svg
      ref={layer}
      className="lasso"
      role="img"
      aria-label={t.lassoHint}
      onPointerDown={(e) => {
        e.currentTarget.setPointerCapture(e.pointerId);
        setPoints([at(e)]);
      }}
      onPointerMove={(e) => {
        const last = points.at(-1);
        const next = at(e);
        if (last && Math.hypot(next.x - last.x, next.y - last.y) >= EVERY) setPoints([...points, next]);
      }}
      onPointerUp={() => (points.length > 2 ? done(points) : cancel())}
    >
      <title>{t.lassoHint}</title>
      <polygon points={points.map((p) => `${p.x},${p.y}`).join(' ')} />
    </svg>
  );
}
