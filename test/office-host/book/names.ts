// Names for cells and constants, for the whole workbook or for one sheet.
import {
  IDefinedNamesService,
  type ISetDefinedNameMutationParam,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import type { Engine, Sheet } from './univer';

const EVERYWHERE = 'AllDefaultWorkbook';

export type Name = {
  id: string;
  name: string;
  /** With its equals sign. */
  formula: string;
  comment: string;
  visible: boolean;
  /** The sheet that the name is for; undefined for the whole workbook. */
  sheet?: string;
};

export class Names {
  private readonly service: IDefinedNamesService;
  private next = 1;

  constructor(
    private readonly engine: Engine,
    private readonly recalculate: () => void,
  ) {
    this.service = engine.injector.get(IDefinedNamesService);
  }
  get all(): Name[] {
    return Object.values(this.service.getDefinedNameMap(this.engine.unitId) ?? {}).map((n) => ({
      id: n.id,
      name: n.name,
      formula: n.formulaOrRefString.startsWith('=') ? n.formulaOrRefString : `=${n.formulaOrRefString}`,
      comment: n.comment ?? '',
      visible: !n.hidden,
      sheet: !n.localSheetId || n.localSheetId === EVERYWHERE ? undefined : n.localSheetId,
    }));
  }
  find(name: string, sheet?: Sheet): Name | undefined {
    const same = this.all.filter((n) => n.name.toLowerCase() === name.toLowerCase());
    return same.find((n) => n.sheet === sheet?.getSheetId()) ?? same.find((n) => !n.sheet);
  }
  add(name: string, formula: string, comment: string, sheet?: Sheet): Name {
    const id = `name-${this.next++}-${name.toLowerCase()}`;
    return this.put({ id, name, formula, comment, visible: true, sheet: sheet?.getSheetId() });
  }
  change(name: Name, to: Partial<Pick<Name, 'formula' | 'comment' | 'visible'>>): Name {
    return this.put({ ...name, ...to });
  }
  remove(name: Name): void {
    this.engine.run(RemoveDefinedNameMutation.id, this.params(name));
    this.recalculate();
  }
  private put(name: Name): Name {
    this.engine.run(SetDefinedNameMutation.id, this.params(name));
    this.recalculate();
    return name;
  }
  private params(n: Name): ISetDefinedNameMutationParam {
    // A reference is stored bare, a formula or constant with its equals sign.
    const bare = n.formula.replace(/^=/, '');
    const isReference = /^(?:'(?:[^']|'')+'|[^'!\s"]+)!\$?[A-Z]{1,3}(?:\$?\d|:)/i.test(bare);
    return {
      unitId: this.engine.unitId,
      id: n.id,
      name: n.name,
      formulaOrRefString: isReference ? bare : n.formula,
      comment: n.comment,
      hidden: !n.visible,
      localSheetId: n.sheet ?? EVERYWHERE,
    };
  }
}
