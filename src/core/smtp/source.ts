/** Where a fact can be read: an RFC, the IANA registry, a program's code, collected real replies, or nowhere. */
export type Source =
  | RfcSection
  | { readonly kind: 'registry' }
  | { readonly kind: 'software'; readonly name: 'Postfix' | 'Exim' | 'Haraka' }
  | { readonly kind: 'collection'; readonly name: Collection }
  | { readonly kind: 'reports' }
  | { readonly kind: 'practice' };

/** Published collections of real replies. */
export type Collection = 'SMTP Field Manual' | 'Sisimai' | 'Google Workspace Admin Help' | 'Microsoft Learn';

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
export const software = (name: 'Postfix' | 'Exim' | 'Haraka'): Source => ({ kind: 'software', name });

/** What a published collection of real replies holds. */
export const collected = (name: Collection): Source => ({ kind: 'collection', name });

/** What several people have reported in public. */
export const reports: Source = { kind: 'reports' };

/** What people who run mail servers know, though no checked text says it. */
export const practice: Source = { kind: 'practice' };

/** The address of an RFC's section on the RFC Editor's site. */
export function rfcAddress({ number, section }: RfcSection): string {
  const anchor = /^[A-Z]/.test(section) ? `appendix-${section}` : `section-${section}`;
  return `https://www.rfc-editor.org/rfc/rfc${number}#${anchor}`;
}
