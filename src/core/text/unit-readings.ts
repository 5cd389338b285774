import { charClass, type CharClass } from './char-class.ts';
import { foldUnit } from './fold.ts';

/** How a UTF-16 code unit reads. */
export interface UnitReading {
  readonly kind: CharClass;
  readonly folded: string;
}

let readings: readonly UnitReading[] | undefined;

/** The readings of all 65,536 code units, worked out at the first call. */
export function unitReadings(): readonly UnitReading[] {
  readings ??= Array.from({ length: 0x10000 }, (_, unit) => ({
    kind: charClass(unit),
    folded: foldUnit(unit),
  }));
  return readings;
}

let byLetter: ReadonlyMap<string, readonly number[]> | undefined;

/** The code units that fold to a letter, alone or with others; worked out at the first call. */
export function unitsByLetter(): ReadonlyMap<string, readonly number[]> {
  byLetter ??= indexByLetter();
  return byLetter;
}

function indexByLetter(): ReadonlyMap<string, readonly number[]> {
  const units = new Map<string, number[]>();
  for (const [unit, { folded }] of unitReadings().entries()) {
    for (const letter of new Set(folded.split(''))) {
      const known = units.get(letter);
      if (known === undefined) units.set(letter, [unit]);
      else known.push(unit);
    }
  }
  return units;
}
