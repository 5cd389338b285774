import type { Page } from 'puppeteer-core';
import type { ExtensionScope, Surface } from '../../../scripts/browsers/running-browser.ts';
import { archiveNames } from './archive-names.ts';
import { axeFaults, type AxeRules } from './axe.ts';
import type { Colours } from './colours.ts';
import { cutOff, movingParts, smallTargets, spokenIn } from './comfort.ts';
import { faintThings } from './looks.ts';
import { looseNames } from './loose-names.ts';
import { takePicture } from './picture.ts';

/** Something to be examined. */
export interface Subject {
  /** What its pictures begin with. */
  readonly name: string;
  /** What the reader sees. */
  readonly shown: Page | Surface;
  /** Where things are looked at; axe-core has been brought there. */
  readonly scope: ExtensionScope;
  /** A selector of the part that is ours. */
  readonly part: string;
}

/** The window of 1280 by 1024 pixels at four times its size, as WCAG 2.2, 1.4.10 has it. */
export const ZOOMED = { width: 320, height: 256 };

const NAMES = archiveNames();

const RULES: Readonly<Record<Colours, AxeRules>> = {
  light: 'all',
  dark: 'colours',
  forced: 'structure',
};

/** What is wrong with it in those colours, which it is shown in: by axe-core, and by its pixels. */
export async function faultsIn(subject: Subject, colours: Colours): Promise<string[]> {
  const { name, shown, scope, part } = subject;
  const forced = colours === 'forced';
  const png = await takePicture(shown, `${name}-${colours}`);
  const faults = [
    ...(await axeFaults(scope, part, RULES[colours])),
    ...(await faintThings(scope, png, forced)),
  ];
  return faults.map((fault) => `${colours}: ${fault}`);
}

/** What is wrong with it whatever its colours, for a reader who wants nothing to move. */
export async function discomforts({ scope }: Subject): Promise<string[]> {
  const spoken = await spokenIn(scope);
  return [
    ...(await smallTargets(scope)),
    ...(await movingParts(scope)).map((part) => `${part} moves`),
    ...(await looseNames(scope, NAMES)),
    ...(spoken.length > 1 ? [`announces more than one thing: ${spoken.join(' | ')}`] : []),
  ];
}

/** What is wrong with it in a window that is as narrow as at four times the size. */
export async function zoomedFaults({ name, shown, scope, part }: Subject): Promise<string[]> {
  await takePicture(shown, `${name}-zoomed`);
  const faults = [
    ...(await axeFaults(scope, part, 'all')),
    ...(await cutOff(scope)),
    ...(await smallTargets(scope)),
  ];
  return faults.map((fault) => `zoomed: ${fault}`);
}
