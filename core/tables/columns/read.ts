import type { Column, Strip } from '../column';
import type { FieldType } from '../kind';
import { type DateOrder, readDays } from './day';
import { readFlags } from './flag';
import { readFractions } from './fraction';
import { readMoments } from './moment';
import { readNumbers } from './number';
import { readTallies } from './tally';
import { readTexts } from './text';

/** The cells of a strip as the type its field has. */
export function readColumn(strip: Strip, type: FieldType, dates?: DateOrder): Column {
  switch (type) {
    case 'text':
      return readTexts(strip);
    case 'number':
      return readNumbers(strip);
    case 'fraction':
      return readFractions(strip);
    case 'day':
      return readDays(strip, dates);
    case 'moment':
      return readMoments(strip, dates);
    case 'flag':
      return readFlags(strip);
    case 'tally':
      return readTallies(strip);
  }
}
