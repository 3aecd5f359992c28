import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageTags } from '../../src/core/languages.ts';
import { type ReplyCode, replies } from '../../src/core/smtp/catalogue.ts';
import { replyClasses } from '../../src/core/smtp/digits.ts';

/** Codes that do not exist, each with the known code whose facts and words it borrows. */
export type Clones = Readonly<Record<number, ReplyCode>>;

/**
 * Invents reply codes until there are so many in all. Each stands under a free number of the grammar of RFC 5321 and
 * of the class of the code it is cloned from, so that the catalogue grows evenly.
 */
export function inventCodes(count: number): Clones {
  const free = new Map(replyClasses.map((replyClass) => [replyClass, freeNumbers(replyClass)]));
  const clones: Record<number, ReplyCode> = {};
  const wanted = count - replies.length;
  while (Object.keys(clones).length < wanted) {
    const before = Object.keys(clones).length;
    for (const reply of replies) {
      const number = Object.keys(clones).length < wanted ? free.get(reply.class)?.shift() : undefined;
      if (number !== undefined) clones[number] = reply.code;
    }
    if (Object.keys(clones).length === before) throw new RangeError(`There is no room for ${count} codes`);
  }
  return clones;
}

/** The numbers of a class that the grammar allows, the second digit up to 5, and no known code has. */
function freeNumbers(replyClass: number): number[] {
  const known = new Set<number>(replies.map(({ code }) => code));
  return Array.from({ length: 60 }, (_, index) => replyClass * 100 + index).filter(
    (code) => !known.has(code),
  );
}

/**
 * Writes invented codes into a copy of the project: into the facts, the example exchanges and the words of every
 * language.
 *
 * @param root the top folder of the copy
 */
export function writeCodes(root: string, clones: Clones): void {
  const smtp = join(root, 'src/core/smtp');
  appendFileSync(join(smtp, 'exchanges.ts'), assign('exchanges', Object.entries(clones)));
  for (const [index, name] of replyFiles.entries()) {
    const ofClass = Object.entries(clones).filter(([code]) => code.startsWith(String(index + 2)));
    appendFileSync(join(smtp, `${name}.ts`), assign(name, ofClass));
    for (const language of languageTags) {
      const locale = join(root, 'locales', language);
      cloneKeys(join(locale, `${name}.json`), ofClass);
      cloneKeys(join(locale, 'keywords.json'), ofClass);
    }
  }
}

type CloneEntries = readonly (readonly [code: string, of: ReplyCode])[];

/** The files of a reply class, the class 2 first. */
const replyFiles = ['completion', 'intermediate', 'transient', 'permanent'];

function assign(name: string, clones: CloneEntries): string {
  return `\nObject.assign(${name}, { ${clones.map(([code, of]) => `${code}: ${name}[${of}]`).join(', ')} });\n`;
}

function cloneKeys(file: string, clones: CloneEntries): void {
  const words = JSON.parse(readFileSync(file, 'utf8'));
  for (const [code, of] of clones) words[code] = words[of];
  writeFileSync(file, JSON.stringify(words));
}
