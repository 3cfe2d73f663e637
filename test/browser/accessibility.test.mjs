// axe-core in every state, on both surfaces and in every theme, spread so that each is there: `npm run bench:axe` runs each with each.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COLOURS, violations } from '../gallery/axe.mjs';
import { openStage } from '../gallery/stage.mjs';
import { READING, SURFACES, scene, THEMES } from '../gallery/states.mjs';

describe('accessibility', () => {
  let stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage?.close());

  const turn = (list, index) => list[index % list.length];

  test.each(Object.keys(READING).map((name, index) => [name, turn(SURFACES, index), turn(THEMES, index)]))(
    '%s, %s, %s',
    async (name, surface, theme) => {
      await stage.show(scene(surface, name, { settings: { theme } }));
      expect(await violations(stage)).toEqual([]);
    },
  );

  test.each(['limited', 'reading'])('told: %s', async (name) => {
    await stage.show(scene('popup', name, { language: 'ar' }));
    expect(await violations(stage)).toEqual([]);
  });

  test.each(SURFACES)('colours in every theme, %s', async (surface) => {
    await stage.show(scene(surface, 'text and theme'));
    for (const theme of THEMES) {
      await stage.change({ theme });
      expect([theme, await violations(stage, COLOURS)]).toEqual([theme, []]);
    }
  });

  test('forced colours', async () => {
    await stage.show(scene('popup', 'text and theme', { media: { forcedColors: 'active' } }));
    expect(await violations(stage)).toEqual([]);
  });

  test.each(['options', 'welcome'])('%s', async (surface) => {
    await stage.show({ surface, language: 'ja', settings: { theme: 'sepia' } });
    expect(await violations(stage)).toEqual([]);
  });

  test('no fault in any of this', () => expect(stage.faults).toEqual([]));
});
