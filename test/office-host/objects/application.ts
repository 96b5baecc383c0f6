// Excel.Application and Excel.Runtime
import type { Book } from '../book/book';
import { Obj, invalidArgument } from '../richapi';
import { type Culture, CultureInfo } from './culture';

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

export class Application extends Obj {
  constructor(
    private readonly book: Book,
    /** Of the workbook, not of one batch. Univer goes on calculating in any mode. */
    private readonly mode: { value: CalculationMode },
    private readonly culture: { value: Culture },
  ) {
    super();
  }
  get calculationMode() {
    return this.mode.value;
  }
  set calculationMode(mode: CalculationMode) {
    if (!['Automatic', 'AutomaticExceptTables', 'Manual'].includes(mode)) throw invalidArgument();
    this.mode.value = mode;
  }
  get cultureInfo() {
    return new CultureInfo(this.culture.value);
  }
  calculate(_type: string) {
    this.book.calculation.full();
  }
  suspendApiCalculationUntilNextSync() {}
  suspendScreenUpdatingUntilNextSync() {}
}

export class Runtime extends Obj {
  private on = true;
  get enableEvents() {
    return this.on;
  }
  set enableEvents(on: boolean) {
    this.on = on;
  }
}
