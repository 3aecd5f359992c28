declare global {
  interface Window {
    /** Set by `watchPaint`: how long the change it waits for took, in milliseconds. */
    painted: Promise<number>;
  }
}

/**
 * What begins a measurement and what ends it: the first element of the page that a selector finds has another text, or
 * another value of an attribute.
 */
export interface Change {
  readonly event: 'click' | 'keydown';
  readonly selector: string;
  readonly attribute?: string;
}

/**
 * Waits in the page for the next event, and from it to the paint after which it has changed. Runs in the page, so
 * it uses nothing but the browser.
 */
export function watchPaint({ event, selector, attribute }: Change): void {
  const read = () => {
    const element = document.querySelector(selector);
    return attribute ? element?.getAttribute(attribute) : element?.textContent;
  };
  const before = read();
  let start = Number.NaN;
  addEventListener(event, ({ timeStamp }) => (start = timeStamp), { capture: true, once: true });

  window.painted = new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      if (read() === before) return;
      watch.disconnect();
      requestAnimationFrame(() => {
        // A task begun in a frame runs once that frame is painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - start);
        port2.postMessage(undefined);
      });
    });
    watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}
