import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { NotUnderstood, Place } from '../../address/place.ts';
import { printAddress } from '../../address/printAddress.ts';

interface PlaceLinkProps {
  readonly place: Place | NotUnderstood;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** A link to a place of the app. */
export function PlaceLink({ place, children, className }: PlaceLinkProps) {
  return (
    // Exact: a link to the front page is not the current one on every page below it.
    <Link to={printAddress(place)} activeOptions={{ exact: true }} className={className ?? ''}>
      {children}
    </Link>
  );
}
