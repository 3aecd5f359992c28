/**
 * Puts lines between the marks `# begin {name}` and `# end {name}` of a configuration, indented as the marks are.
 * @throws where the marks are missing
 */
export function writeBlock(text: string, name: string, lines: readonly string[]): string {
  const marks = new RegExp(`^([ \\t]*)(# begin ${name}\\b.*\\n)(?:.*\\n)*?(\\1# end ${name}\\n)`, 'm');
  if (!marks.test(text)) throw new Error(`No marks for "${name}"`);
  return text.replace(
    marks,
    (_, indent: string, begin: string, end: string) =>
      indent + begin + lines.map((line) => `${indent}${line}\n`).join('') + end,
  );
}
