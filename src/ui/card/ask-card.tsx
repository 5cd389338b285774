import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { AskCard } from '../../core/protocol.ts';
import { Icon, type IconName } from '../icon.tsx';
import { joinNames } from '../join-nodes.tsx';
import { say, sayCount } from '../say.ts';
import { useRoving } from '../use-roving.ts';
import type { CardActions, CardFace } from './card-face.ts';
import { CardFrame } from './card-frame.tsx';
import { CardHead } from './card-head.tsx';
import { isByKey } from './card-keys.ts';

/** The card that asks which sense is meant, with the evidence for each, the likeliest first. */
export function AskCardView(props: { card: AskCard; face: CardFace; actions: CardActions }): VNode {
  const { card, face, actions } = props;
  const [everywhere, setEverywhere] = useState(false);
  return (
    <CardFrame
      face={face}
      name={questionOf(card)}
      onClose={() => {
        actions.onClose();
      }}
    >
      <CardHead
        name={questionOf({ ...card, word: unbroken(card.word) })}
        onClose={() => {
          actions.onClose();
        }}
      >
        <p class="kind">
          <Icon name="search" />
          <span>{sayCount('matches', card.choices.length)}</span>
        </p>
      </CardHead>
      <div class="c-body">
        <p class="c-what">{say(everywhere ? 'pickOneEverywhere' : 'pickOne')}</p>
        <Choices
          card={card}
          everywhere={everywhere}
          onChoose={(entity, byKey) => {
            actions.onChoose(entity, everywhere, byKey);
          }}
        />
      </div>
      <label class="c-foot remember">
        <input
          type="checkbox"
          checked={everywhere}
          onChange={(event) => {
            setEverywhere(event.currentTarget.checked);
          }}
        />
        {say('rememberEverywhere')}
      </label>
    </CardFrame>
  );
}

/** What the card asks, also its name. */
function questionOf({ word, choices }: AskCard): string {
  return choices.length === 1 ? say('isIt', word) : say('which', word);
}

/** Longer names may stand on two lines. */
const LONGEST_UNBROKEN = 24;

function unbroken(name: string): string {
  return name.length > LONGEST_UNBROKEN ? name : name.replaceAll(' ', '\u00a0');
}

interface Option {
  readonly entity: string | null;
  readonly icon: IconName;
  readonly name: string;
  readonly what: string;
  /** BCP 47; undefined for that of the interface. */
  readonly language?: string;
  readonly clue: string | null;
}

function Choices(props: {
  card: AskCard;
  everywhere: boolean;
  onChoose: (entity: string | null, byKey: boolean) => void;
}): VNode {
  const options = optionsOf(props.card, props.everywhere);
  const { list, stop, onKeyDown } = useRoving<HTMLDivElement>(options.length);
  return (
    <div
      ref={list}
      class="opts"
      role="radiogroup"
      aria-label={questionOf(props.card)}
      onKeyDown={onKeyDown}
    >
      {options.map((option, index) => (
        <Choice
          key={option.entity}
          option={option}
          tabIndex={index === stop ? 0 : -1}
          onChoose={props.onChoose}
        />
      ))}
    </div>
  );
}

function Choice(props: {
  option: Option;
  tabIndex: number;
  onChoose: (entity: string | null, byKey: boolean) => void;
}): VNode {
  const { entity, icon, name, what, language, clue } = props.option;
  return (
    <button
      type="button"
      class="opt"
      role="radio"
      data-stop
      aria-checked="false"
      tabIndex={props.tabIndex}
      onClick={(event) => {
        props.onChoose(entity, isByKey(event));
      }}
    >
      <Icon name={icon} />
      <b>
        <bdi>{name}</bdi>
      </b>
      <span class="what" lang={language}>
        {what}
      </span>
      {clue !== null && <span class="clue">{clue}</span>}
    </button>
  );
}

function optionsOf({ choices }: AskCard, everywhere: boolean): Option[] {
  const senses = choices.map(({ topic, clues }, index) => ({
    entity: topic.id,
    icon: topic.kind,
    name: topic.name,
    what: topic.description,
    language: topic.language,
    clue: clues.length === 0 ? null : clueText(index === 0 ? 'likely' : 'possible', clues),
  }));
  return [
    ...senses,
    {
      entity: null,
      icon: 'hidden',
      name: say(NO_SENSE[Math.min(choices.length, 3)] ?? 'justAWordOfMany'),
      what: say(everywhere ? 'justAWordEverywhere' : 'justAWordExplained'),
      clue: null,
    },
  ];
}

const NO_SENSE = ['justAWordOfOne', 'justAWordOfOne', 'justAWordOfTwo', 'justAWordOfMany'] as const;

function clueText(key: 'likely' | 'possible', clues: readonly string[]): string {
  return say(
    key,
    joinNames(
      clues.map((clue) => say('inQuotes', clue)),
      'long',
    ),
  );
}
