import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { useScrolled } from './use-scrolled';

/**
 * The whole story as a strip: a tick at each key fact, the window as a slab; press or drag to go there. Screen readers have the
 * card instead.
 */
export function Rail({ scroller }: { scroller: RefObject<HTMLElement | null> }) {
  const scrolled = useScrolled(scroller);
  const { top, view, height } = scrolled;
  const [ticks, setTicks] = useState<number[]>([]);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const offset = element.getBoundingClientRect().top - element.scrollTop;
    const marks = [...element.querySelectorAll<HTMLElement>('mark[id]')];
    setTicks(marks.map((mark) => (mark.getBoundingClientRect().top - offset) / element.scrollHeight));
  }, [scroller, height, view]);
  if (height <= view + 1) return null;
  const go = (event: PointerEvent) => {
    const strip = event.currentTarget as HTMLElement;
    if (event.type === 'pointerdown') strip.setPointerCapture?.(event.pointerId);
    else if (!event.buttons) return;
    const box = strip.getBoundingClientRect();
    if (scroller.current) scroller.current.scrollTop = ((event.clientY - box.top) / box.height) * height - view / 2;
  };
  return (
    <div class="rail" aria-hidden="true" onPointerDown={go} onPointerMove={go}>
      <div class="slab" style={{ top: `${(top / height) * 100}%`, height: `${(view / height) * 100}%` }} />
      {ticks.map((tick) => (
        <div class="tick" key={tick} style={{ top: `${tick * 100}%` }} />
      ))}
    </div>
  );
}
