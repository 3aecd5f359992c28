/** Does something once the browser has painted what it is about to draw. */
export function afterPaint(task: () => void): void {
  // A frame's callbacks run before its paint; a timer set in one runs after it.
  requestAnimationFrame(() => setTimeout(task));
}
