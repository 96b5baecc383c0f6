import type { Column } from '../column';
import type { FieldType } from '../kind';
import type { Strip } from '../strip';
import { type DateOrder, dayReader } from './day';
import { flagReader } from './flag';
import { fractionReader } from './fraction';
import { momentReader } from './moment';
import { numberReader } from './number';
import type { Reader } from './reader';
import { tallyReader } from './tally';
import { textReader } from './text';

/** Reads the cells of a strip as the type its field has. */
export function columnReader(strip: Strip, type: FieldType, dates?: DateOrder): Reader<Column> {
  switch (type) {
    case 'text':
      return textReader(strip);
    case 'number':
      return numberReader(strip);
    case 'fraction':
      return fractionReader(strip);
    case 'day':
      return dayReader(strip, dates);
    case 'moment':
      return momentReader(strip, dates);
    case 'flag':
      return flagReader(strip);
    case 'tally':
      return tallyReader(strip);
  }
}
