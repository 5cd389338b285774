import { bearerOf, isOtherBearer, type Bearer } from './bearer.ts';
import { blockLanguage } from './block-language.ts';
import { cueEvidence } from './cue-evidence.ts';
import { scanCues, type Cue } from './cue-scan.ts';
import { formEvidence } from './form-evidence.ts';
import type { Block, Candidate, Gazetteer } from './gazetteer.ts';
import { isCertain, type Option } from './option.ts';
import { relation } from './relations.ts';
import { sensesOf } from './senses.ts';
import { settingOf } from './setting.ts';
import { COMPANY, CUE_REACH, PRIOR, SAME_IN_BLOCK } from './weights.ts';

/** The same candidates are judged when found, when evidence is gathered, and whenever it grew. */
const known = new WeakMap<readonly Candidate[], readonly Option[]>();

/**
 * Judges the candidates of a block, as `scanBlock` gave them, by what the block alone says: the options
 * of each in turn.
 */
export function judgeBlock(
  gazetteer: Gazetteer,
  block: Block,
  candidates: readonly Candidate[],
): readonly Option[] {
  const before = known.get(candidates);
  if (before !== undefined) return before;
  const alone = optionsOf(gazetteer, block, candidates);
  const cues = scanCues(gazetteer.table, block.text, windowOf(candidates));
  const heard = alone.map((option) => hear(option, cues));
  const all = [...cues, ...relatedCues(gazetteer, heard, cues)];
  const judged = alone.map((option) => meet(hear(option, all), heard));
  const options = judged.map((option) => ({ ...option, bearer: nearestBearer(option, judged) }));
  known.set(candidates, options);
  return options;
}

/** By form and place only. Of several aliases of an entity, the one that fits best. */
function optionsOf(
  gazetteer: Gazetteer,
  block: Block,
  candidates: readonly Candidate[],
): readonly Option[] {
  const language = candidates.length === 0 ? '' : blockLanguage(block);
  return candidates.flatMap((candidate) => {
    const setting = settingOf(gazetteer, block, candidate);
    const best = new Map<number, Option>();
    for (const sense of sensesOf(gazetteer, candidate)) {
      const { entity, trust } = sense;
      const score = PRIOR[trust] + formEvidence(sense, setting, candidate, language);
      if (score <= (best.get(entity)?.score ?? -Infinity)) continue;
      const other = trust === 'named' && isOtherBearer(setting);
      best.set(entity, { candidate, entity, trust, score, other, bearer: 'unknown' });
    }
    return [...best.values()];
  });
}

function windowOf(candidates: readonly Candidate[]): { start: number; end: number } {
  const start = (candidates[0]?.start ?? 0) - CUE_REACH;
  return { start: Math.max(0, start), end: (candidates.at(-1)?.end ?? 0) + CUE_REACH };
}

function hear(option: Option, cues: readonly Cue[]): Option {
  const { candidate, entity, score } = option;
  return { ...option, score: score + cueEvidence(cues, candidate, entity) };
}

/** Certain mentions of other entities, as cues; not where their word already is one. */
function relatedCues(
  gazetteer: Gazetteer,
  options: readonly Option[],
  cues: readonly Cue[],
): Cue[] {
  const entities = [...new Set(options.map(({ entity }) => entity))];
  return options.filter(isCertain).flatMap(({ candidate: { start, end }, entity: from }) =>
    entities.flatMap((entity) => {
      const says = relation(gazetteer, from, entity);
      const said = cues.some((cue) => cue.entity === entity && cue.start < end && start < cue.end);
      return says === 0 || said ? [] : [{ start, end, entity, against: says < 0 }];
    }),
  );
}

/** Adds what the certain mentions of the block say by being there. */
function meet(option: Option, options: readonly Option[]): Option {
  const certain = options.filter((each) => each.candidate !== option.candidate && isCertain(each));
  const same = option.trust !== 'named' && certain.some(({ entity }) => entity === option.entity);
  const company = certain.some(({ entity }) => entity !== option.entity);
  const score = option.score + (same ? SAME_IN_BLOCK : 0) + (company ? COMPANY : 0);
  return { ...option, score };
}

function nearestBearer(option: Option, options: readonly Option[]): Bearer {
  if (option.trust !== 'named') return 'unknown';
  const namesakes = options.filter(({ entity }) => entity === option.entity);
  const own = namesakes.filter(isCertain).map(({ candidate }) => candidate);
  const others = namesakes.filter(({ other }) => other).map(({ candidate }) => candidate);
  return bearerOf(option.candidate, own, others);
}
