import { type RfcSection, rfcAddress } from '../../core/smtp/source.ts';

/** A link to a section of an RFC. */
export function RfcLink({ source }: { readonly source: RfcSection }) {
  return (
    <a href={rfcAddress(source)} lang="en" dir="ltr" rel="external">
      RFC {source.number} §{source.section}
    </a>
  );
}
