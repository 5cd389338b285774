import { afterEach, expect, it } from 'vitest';
import { offerStage, stageFromFrame, type MakeStage } from '../../src/page/card-handshake.ts';

const OFFER = Symbol.for('sidelight.card');
const make: MakeStage = () => {
  throw new Error('no stage is made here');
};

afterEach(() => {
  Reflect.deleteProperty(globalThis, OFFER);
});

it('loads the code once, however many cards are asked for meanwhile', async () => {
  let loads = 0;
  const load = async (): Promise<void> => {
    loads += 1;
    await Promise.resolve();
    offerStage(Promise.resolve(make));
  };
  const asked = [stageFromFrame(load), stageFromFrame(load)];
  expect(await Promise.all(asked)).toEqual([make, make]);
  expect(await stageFromFrame(load)).toBe(make);
  expect(loads).toBe(1);
});

it('tries again after a failure, and says where the code has not offered itself', async () => {
  const fail = (): Promise<never> => Promise.reject(new Error('asleep'));
  await expect(Promise.all([stageFromFrame(fail), stageFromFrame(fail)])).rejects.toThrow('asleep');
  await expect(stageFromFrame(() => Promise.resolve())).rejects.toThrow('did not offer itself');
  const load = (): Promise<void> => {
    offerStage(Promise.resolve(make));
    return Promise.resolve();
  };
  expect(await stageFromFrame(load)).toBe(make);
});
