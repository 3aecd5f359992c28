/** Where a fact can be read: a section of an RFC, the IANA registry, a program's code, or collected real replies. */
export type Source =
  | RfcSection
  | { readonly kind: 'registry' }
  | { readonly kind: 'software'; readonly name: string }
  | { readonly kind: 'collected'; readonly name: string }
  | { readonly kind: 'practice' };

/** A source with a section that a reader can open. */
export interface RfcSection {
  readonly kind: 'rfc';
  readonly number: number;
  readonly section: string;
}

/** Names a section of an RFC, for example `rfc(5321, '4.2.3')`. */
export const rfc = (number: number, section: string): RfcSection => ({
  kind: 'rfc',
  number,
  section,
});

/** The IANA registry of SMTP enhanced status codes (RFC 5248), as of 2024-12-06. */
export const enhancedRegistry: Source = { kind: 'registry' };

/** What a program's published source code sends. */
export const software = (name: string): Source => ({ kind: 'software', name });

/** What a published collection of real replies holds. */
export const collected = (name: string): Source => ({ kind: 'collected', name });

/** What people who run mail servers know, though no checked text says it. */
export const practice: Source = { kind: 'practice' };

/** The address of an RFC's section on the RFC Editor's site. */
export function rfcAddress({ number, section }: RfcSection): string {
  const anchor = /^[A-Z]/.test(section) ? `appendix-${section}` : `section-${section}`;
  return `https://www.rfc-editor.org/rfc/rfc${number}#${anchor}`;
}
