import type { Span } from '../model.ts';
import type { Cue } from './cue-scan.ts';
import {
  AGAINST_FAR,
  AGAINST_NEAR,
  CUE_FAR,
  CUE_NEAR,
  CUE_REACH,
  FADING,
  REPEATED,
} from './weights.ts';

/** What the cues around a span say about an entity, in log odds. */
export function cueEvidence(cues: readonly Cue[], span: Span, entity: number): number {
  const about = cues.filter((cue) => cue.entity === entity);
  const speaking = about.filter(({ against }) => !against);
  const denying = about.filter(({ against }) => against);
  return (
    evidence(speaking, span, CUE_NEAR, CUE_FAR) - evidence(denying, span, AGAINST_NEAR, AGAINST_FAR)
  );
}

function evidence(cues: readonly Cue[], span: Span, near: number, far: number): number {
  return cues
    .map((cue) => distance(cue, span))
    .filter((units) => units >= 0 && units <= CUE_REACH)
    .map((units) => far + (near - far) * Math.exp(-units / FADING))
    .sort((a, b) => b - a)
    .reduce((sum, weight, rank) => sum + weight * REPEATED ** rank, 0);
}

/** Units between two spans; negative where they overlap, for a name is no cue for itself. */
function distance(a: Span, b: Span): number {
  return Math.max(a.start - b.end, b.start - a.end);
}
