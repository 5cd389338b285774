import { isAcronym } from './acronyms.ts';
import { bearerOf, isOtherBearer } from './bearer.ts';
import { blockLanguage } from './block-language.ts';
import { cueEvidence } from './cue-evidence.ts';
import { scanCues, type Cue } from './cue-scan.ts';
import { formEvidence } from './form-evidence.ts';
import type { Block, Candidate, Gazetteer } from './gazetteer.ts';
import { isCertain, type Option } from './option.ts';
import { relation } from './relations.ts';
import { sensesOf } from './senses.ts';
import { sentenceEnds } from './sentences.ts';
import { settingOf } from './setting.ts';
import { strangeAcronyms } from './strange-acronyms.ts';
import { COMPANY, CUE_REACH, DENIED, PRIOR, SAME_IN_BLOCK, SOMEBODY_ELSES } from './weights.ts';

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
  if (candidates.length === 0) return [];
  const before = known.get(candidates);
  if (before !== undefined) return before;
  const options = optionsOf(gazetteer, block, candidates);
  const judged = judge(gazetteer, block, candidates, options);
  const own = judged.map((option) => withBearer(option, judged));
  known.set(candidates, own);
  return own;
}

/** Adds what the words around say, then what the other names of the block do. */
function judge(
  gazetteer: Gazetteer,
  block: Block,
  candidates: readonly Candidate[],
  options: readonly Option[],
): readonly Option[] {
  if (options.length === 0) return options;
  const entities = new Set(options.map(({ entity }) => entity));
  const window = windowOf(candidates);
  const cues = scanCues(gazetteer.table, block.text, window).filter(({ entity }) =>
    entities.has(entity),
  );
  let ends: readonly number[] | undefined;
  const hearAll = (spoken: readonly Cue[]): readonly Option[] => {
    if (spoken.length === 0) return options;
    const stops = (ends ??= sentenceEnds(block.text, window));
    return options.map((option) => hear(option, spoken, stops));
  };
  const heard = hearAll(cues);
  const related = relatedCues(gazetteer, heard, entities, cues);
  const all = related.length === 0 ? heard : hearAll([...cues, ...related]);
  const certain = heard.filter(isCertain);
  return certain.length === 0 ? all : all.map((option) => meet(option, certain));
}

/** By form and place only. Of several aliases of an entity, the one that fits best. */
function optionsOf(
  gazetteer: Gazetteer,
  block: Block,
  candidates: readonly Candidate[],
): readonly Option[] {
  const language = blockLanguage(block);
  const strange = strangeAcronyms(gazetteer, block, candidates, language);
  return candidates.flatMap((candidate) => {
    const form = block.text.slice(candidate.start, candidate.end);
    const acronym = isAcronym(form);
    const isStrange = strange.has(form);
    const setting = settingOf(gazetteer, block, candidate);
    const best = new Map<number, Option>();
    for (const sense of sensesOf(gazetteer, candidate)) {
      const { entity, trust } = sense;
      const said = formEvidence(sense, setting, candidate, language);
      const score = PRIOR[trust] + said + (isStrange ? SOMEBODY_ELSES : 0);
      if (score <= (best.get(entity)?.score ?? -Infinity)) continue;
      const other = isStrange || (trust === 'named' && isOtherBearer(setting));
      const own = { candidate, entity, trust, acronym, score, other };
      best.set(entity, { ...own, denied: false, bearer: 'unknown' });
    }
    return [...best.values()];
  });
}

function windowOf(candidates: readonly Candidate[]): { start: number; end: number } {
  const start = (candidates[0]?.start ?? 0) - CUE_REACH;
  return { start: Math.max(0, start), end: (candidates.at(-1)?.end ?? 0) + CUE_REACH };
}

function hear(option: Option, cues: readonly Cue[], ends: readonly number[]): Option {
  const { candidate, entity, trust } = option;
  const { score, denied } = cueEvidence(cues, ends, candidate, entity, trust === 'always');
  const doubt = denied && trust === 'supported' ? DENIED : 0;
  return { ...option, score: option.score + score + doubt, denied };
}

/** Certain mentions of other entities, as cues; not where their word already is one. */
function relatedCues(
  gazetteer: Gazetteer,
  options: readonly Option[],
  entities: ReadonlySet<number>,
  cues: readonly Cue[],
): Cue[] {
  if (entities.size < 2) return [];
  return options.filter(isCertain).flatMap(({ candidate: { start, end }, entity: from }) =>
    [...entities].flatMap((entity) => {
      const says = relation(gazetteer, from, entity);
      if (says === 0) return [];
      const said = cues.some((cue) => cue.entity === entity && cue.start < end && start < cue.end);
      return said ? [] : [{ start, end, entity, against: says < 0 }];
    }),
  );
}

/**
 * Adds what the certain mentions of the block say by being there. That the entity is named nearby says
 * little for a name whose own sentence speaks of another sense.
 */
function meet(option: Option, certain: readonly Option[]): Option {
  const others = certain.filter(({ candidate }) => candidate !== option.candidate);
  const open = option.trust !== 'named' && !option.denied;
  const same = open && others.some(({ entity }) => entity === option.entity);
  const company = others.some(({ entity }) => entity !== option.entity);
  if (!same && !company) return option;
  return {
    ...option,
    score: option.score + (same ? SAME_IN_BLOCK : 0) + (company ? COMPANY : 0),
  };
}

function withBearer(option: Option, options: readonly Option[]): Option {
  if (option.trust !== 'named') return option;
  const namesakes = options.filter(({ entity }) => entity === option.entity);
  const own = namesakes.filter(isCertain).map(({ candidate }) => candidate);
  const others = namesakes.filter(({ other }) => other).map(({ candidate }) => candidate);
  return { ...option, bearer: bearerOf(option.candidate, own, others) };
}
