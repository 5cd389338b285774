import type { Span } from '../model.ts';
import type { Cue } from './cue-scan.ts';
import { inOneSentence } from './sentences.ts';
import {
  AGAINST_BESIDE,
  AGAINST_FAR,
  AGAINST_NEAR,
  CUE_FAR,
  CUE_NEAR,
  CUE_REACH,
  ELSEWHERE,
  FADING,
  REPEATED,
} from './weights.ts';

/** One space lies between. */
const BESIDE = 1;

/** What the words around a span say about an entity, in log odds. */
export interface CueEvidence {
  readonly score: number;
  /** True where its own sentence speaks against the entity and nothing there speaks for it. */
  readonly denied: boolean;
}

/**
 * What the cues around a span say about an entity. Where its own sentence says something, the others
 * count for less: a paragraph that sets two senses beside each other gives each a sentence.
 * What speaks against a sure name counts in its own sentence only.
 * @param ends - where sentences end, as `sentenceEnds` gives
 * @param sure - whether the name needs no evidence
 */
export function cueEvidence(
  cues: readonly Cue[],
  ends: readonly number[],
  span: Span,
  entity: number,
  sure: boolean,
): CueEvidence {
  const about = cues.filter((cue) => cue.entity === entity && isNear(cue, span));
  const own = about.filter((cue) => inOneSentence(ends, cue, span));
  const others = about.filter((cue) => !own.includes(cue));
  const elsewhere = weigh(others, span);
  const little = own.length > 0 || (sure && elsewhere < 0);
  return {
    score: weigh(own, span) + elsewhere * (little ? ELSEWHERE : 1),
    denied: own.length > 0 && own.every(({ against }) => against),
  };
}

function isNear(cue: Cue, span: Span): boolean {
  const units = distance(cue, span);
  return units >= 0 && units <= CUE_REACH;
}

function weigh(cues: readonly Cue[], span: Span): number {
  const speaking = cues.filter(({ against }) => !against);
  const denying = cues.filter(({ against }) => against);
  const beside = denying.some((cue) => distance(cue, span) <= BESIDE);
  const near = beside ? AGAINST_BESIDE : AGAINST_NEAR;
  return evidence(speaking, span, CUE_NEAR, CUE_FAR) - evidence(denying, span, near, AGAINST_FAR);
}

function evidence(cues: readonly Cue[], span: Span, near: number, far: number): number {
  return cues
    .map((cue) => far + (near - far) * Math.exp(-distance(cue, span) / FADING))
    .sort((a, b) => b - a)
    .reduce((sum, weight, rank) => sum + weight * REPEATED ** rank, 0);
}

/** Units between two spans; negative where they overlap, for a name is no cue for itself. */
function distance(a: Span, b: Span): number {
  return Math.max(a.start - b.end, b.start - a.end);
}
