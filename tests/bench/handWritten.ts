/**
 * Turns a rendered page into what a person would have written by hand to show the same without an app: the same body
 * and styles, and nothing that only a script needs.
 */
export function handWritten(html: string): string {
  return html
    .replaceAll(/<script\b[^>]*>.*?<\/script>/gs, '')
    .replaceAll(/<link rel="modulepreload"[^>]*>/g, '')
    .replaceAll(/<meta http-equiv="Content-Security-Policy"[^>]*>/g, '')
    .replaceAll(/<!--.*?-->/gs, '');
}
