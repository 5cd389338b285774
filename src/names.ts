/** Door: brings the names into a frame or the background, once for all scripts there. */
import packed from 'virtual:gazetteer';
import { offerNames } from './browser/gazetteer.ts';

offerNames(packed);
