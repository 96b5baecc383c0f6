// What the workbook model needs of a running Univer, with or without a screen.
import { ICommandService, type Injector, type Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-formula/facade';

/** A sheet as Univer's facade hands it out; a new object every time, so compare ids. */
export type Sheet = FWorksheet;

/** Changes to the workbook. Mutations run at once, parse no text and scan no permissions, unlike the facade's setValues. */
export class Engine {
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly workbook: FWorkbook;
  private depth = 0;

  constructor(
    univer: Univer,
    readonly api: FUniver,
  ) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    const workbook = api.getActiveWorkbook();
    if (!workbook) throw new Error('Create the workbook before the host');
    this.workbook = workbook;
  }
  get unitId(): string {
    return this.workbook.getId();
  }
  /** Whether the change that is being told right now was made through the API, not by the user. */
  get byApi(): boolean {
    return this.depth > 0;
  }
  asApi<T>(f: () => T): T {
    this.depth++;
    try {
      return f();
    } finally {
      this.depth--;
    }
  }
  /** `fromElsewhere`: as if another person did it, so that the grid does not turn to what was done. */
  run(id: string, params: object, fromElsewhere = false): void {
    this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params }, { fromCollab: fromElsewhere });
  }
  runOn(sheet: Sheet, id: string, params: object): void {
    this.run(id, { subUnitId: sheet.getSheetId(), ...params });
  }
}
