import aqueduct from './aqueduct.mjs';
import deich from './deich.mjs';
import lighthouse from './lighthouse.mjs';
import marche from './marche.mjs';
import nachtbus from './nachtbus.mjs';
import recipes from './recipes.mjs';
import stormIlse from './storm-ilse.mjs';
import tidalGate from './tidal-gate.mjs';
import waterBill from './water-bill.mjs';

/** As they stand on the front page. */
export const STORIES = [tidalGate, stormIlse, lighthouse, deich, marche, aqueduct, recipes, waterBill, nachtbus];
export const RECIPES = recipes;
