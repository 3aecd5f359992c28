/** The one Trusted Types policy of the app: it names the service worker's script. */
const trustedTypesPolicy = 'twocodes';

/**
 * What a page may do: run our own scripts, load our own files, and nothing else.
 *
 * @param hashes of the scripts that stand in the pages themselves
 */
export function contentSecurityPolicy(hashes: readonly string[]): string {
  return Object.entries({
    'default-src': ["'none'"],
    'script-src': ["'self'", ...hashes],
    'style-src': ["'self'"],
    'img-src': ["'self'"],
    // The numerals come with the styles.
    'font-src': ['data:'],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': [trustedTypesPolicy],
  })
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

/** The headers that every answer carries, page or not. A page cannot forbid frames by itself, so the header does. */
export function securityHeaders(hashes: readonly string[]): Record<string, string> {
  return {
    'Content-Security-Policy': `${contentSecurityPolicy(hashes)}; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  };
}
