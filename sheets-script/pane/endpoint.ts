import { drawPlan } from '../google/draw';
import { alone } from '../google/lock';
import { notationHere } from '../google/notation';
import { putCells } from '../google/put';
import { goTo, listPlaces, readBlock, readSelection } from '../google/read';
import { insertSample } from '../google/sample';
import { spreadsheetZone } from '../google/days';
import { messageOf } from '../message-of';
import { scheduleState, turnOff, turnOn } from '../schedule/switch';
import type { Asks, Gives, Reply, VerbName } from '../wire';
import { type Shape, matching, object, truth, whole } from './shape';
import * as shapes from './shapes';

interface Endpoint<V extends VerbName> {
  readonly asks: Shape<Asks<V>>;
  readonly does: (asks: Asks<V>) => Gives<V>;
}

const nothing = object({}) as Shape<Record<string, never>>;
const done = (does: () => void): null => {
  alone(does);
  return null;
};

const ENDPOINTS: { readonly [V in VerbName]: Endpoint<V> } = {
  start: { asks: nothing, does: () => ({ zone: spreadsheetZone(), notation: notationHere([]) }) },
  places: { asks: nothing, does: listPlaces },
  read: {
    asks: object({ tab: shapes.tabName, from: whole(0, 10_000_000) }),
    does: ({ tab, from }) => readBlock(tab, from),
  },
  selection: { asks: nothing, does: readSelection },
  draw: {
    asks: object({ plan: shapes.plan, show: truth }),
    does: ({ plan, show }) => done(() => drawPlan(plan, show)),
  },
  put: {
    asks: object({ tab: shapes.ourTabName, row: shapes.row, cells: shapes.putCells }),
    does: ({ tab, row, cells }) => done(() => putCells(tab, row, cells)),
  },
  sample: {
    asks: object({ tab: shapes.sampleTab, sample: shapes.sample }),
    does: ({ tab, sample }) => alone(() => insertSample(tab, sample)),
  },
  goTo: {
    asks: object({ tab: shapes.tabName, row: shapes.row, column: shapes.column }),
    does: ({ tab, row, column }) => {
      goTo(tab, row, column);
      return null;
    },
  },
  schedule: { asks: nothing, does: scheduleState },
  turnOn: {
    asks: object({ by: matching(/^[^\n<>]{1,100}$/, 'name'), hour: whole(0, 23) }),
    does: ({ by, hour }) => alone(() => turnOn(by, hour)),
  },
  turnOff: { asks: nothing, does: () => alone(turnOff) },
};

/** The one door of the sidebar. Whatever is handed in, JSON comes out, and never a stack or a path. */
export function answer(verb: unknown, json: unknown): string {
  let reply: Reply;
  try {
    if (typeof verb !== 'string' || !Object.prototype.hasOwnProperty.call(ENDPOINTS, verb))
      throw new Error('The sidebar asked for something that this script does not know: close it and open it again.');
    const { asks, does } = ENDPOINTS[verb as VerbName] as Endpoint<VerbName>;
    const given: unknown = typeof json === 'string' ? parsed(json) : null;
    reply = { gives: (does as (asks: unknown) => unknown)(asks(given, verb)) };
  } catch (thrown) {
    reply = { refused: messageOf(thrown) };
  }
  return JSON.stringify(reply);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
