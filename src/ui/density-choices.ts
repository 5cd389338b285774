import { DENSITIES, type Density } from '../core/settings/settings.ts';
import { say } from './say.ts';

/** How much can be marked, in words. */
export function densityChoices(): readonly { readonly value: Density; readonly label: string }[] {
  return DENSITIES.map((value) => ({ value, label: say(`density_${value}`) }));
}
