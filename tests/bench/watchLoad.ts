type Shift = PerformanceEntry & { readonly value: number };
type LargestPaint = PerformanceEntry & { readonly element: Element | null };

declare global {
  interface Window {
    /** What `watchLoad` has seen so far; `tried` is when it typed its first key. */
    bench: { ready: Promise<number>; tried: number; largestPaint: number; shift: number };
  }
}

/**
 * Watches a page from inside, from its start: largest paint, layout shift, and when its picker is ready. Runs in the
 * page, so it uses nothing but the browser.
 *
 * Ready is when options stand in the list after a key typed into the first field. Once React holds the field, a key
 * is tried after each frame, as a reader cannot try before what they see is painted.
 */
export function watchLoad(): void {
  const bench: Window['bench'] = {
    ready: Promise.resolve(0),
    tried: Number.POSITIVE_INFINITY,
    largestPaint: 0,
    shift: 0,
  };
  window.bench = bench;

  function tryKey(): void {
    const field = document.querySelector<HTMLInputElement>('input[role=combobox]');
    if (!field || !Object.keys(field).some((key) => key.startsWith('__reactProps'))) return;
    bench.tried = Math.min(bench.tried, performance.now());
    field.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    // React takes a value for typed that was not set through the element itself.
    const type = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    type?.call(field, field.value === '4' ? '45' : '4');
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }

  bench.ready = new Promise((resolve) => {
    const answers = new MutationObserver(() => {
      if (!document.querySelector('[role=option]')) return;
      answers.disconnect();
      resolve(performance.now());
    });
    answers.observe(document, { subtree: true, childList: true });
    const afterFrame = () =>
      requestAnimationFrame(() =>
        setTimeout(() => {
          if (document.querySelector('[role=option]')) return;
          tryKey();
          afterFrame();
        }),
      );
    afterFrame();
  });

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LargestPaint[]) {
      // The list that the tried key opened is no part of the page.
      if (!entry.element?.closest('[role=listbox]')) bench.largestPaint = entry.startTime;
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true });

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[]) {
      // Nor is that the list pops up; browsers do not count it either where a reader types.
      if (entry.startTime < bench.tried) bench.shift += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
