import { createRoute } from '@tanstack/react-router';
import { languageRoute } from './language.tsx';

/** Every other address: its language's route shows what was not understood. */
export const strayRoute = createRoute({ getParentRoute: () => languageRoute, path: '$' });
