// Draws the workbook's conditional formats over the cells, which keep their own style. Univer's engine evaluates the rules.
import { type IStyleData, InterceptorEffectEnum } from '@univerjs/core';
import { RegisterOtherFormulaService } from '@univerjs/engine-formula';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { type Area, a1, holds, toSpan } from '../../test/office-host/book/area';
import type { Book } from '../../test/office-host/book/book';
import type { ConditionalFormatInfo } from '../../test/office-host/book/rules';
import '@univerjs/sheets-ui/facade';

type Drawn = { info: ConditionalFormatInfo; area: Area; formula: string };

export function drawConditionalFormats(book: Book): void {
  const { injector, unitId } = book.engine;
  const formulas = injector.get(RegisterOtherFormulaService);
  let drawn: Drawn[] = [];

  const holdsAt = ({ info, area, formula }: Drawn, r: number, c: number): boolean => {
    const { result } = formulas.getFormulaValueSync(unitId, info.sheet, formula) ?? {};
    const value = result?.[r - area.r]?.[c - area.c]?.[0]?.[0]?.v;
    return value === 1 || value === true || value === 'TRUE';
  };
  const styleAt = (sheet: string, r: number, c: number): IStyleData | undefined => {
    let style: IStyleData | undefined;
    for (const rule of drawn) {
      if (rule.info.sheet !== sheet || !holds(rule.area, r, c) || !holdsAt(rule, r, c)) continue;
      style = { ...looks(rule.info), ...style }; // the first rule wins
      if (rule.info.stopIfTrue) break;
    }
    return style;
  };
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: 100,
    handler: (cell, { subUnitId, row, col, workbook }, next) => {
      const style = drawn.length ? styleAt(subUnitId, row, col) : undefined;
      if (!style) return next(cell);
      const own = typeof cell?.s === 'string' ? workbook.getStyles().get(cell.s) : cell?.s;
      return next({ ...cell, s: { ...own, ...style } });
    },
  });

  const register = () => {
    for (const { info, formula } of drawn) formulas.deleteFormula(unitId, info.sheet, [formula]);
    drawn = book.conditionalFormats.all.flatMap((info) => {
      const text = ruleText(info);
      const sheet = book.sheets.find(info.sheet);
      if (!text || !sheet) return [];
      const area = book.sheets.clip(sheet, info.area);
      return [{ info, area, formula: formulas.registerFormulaWithRange(unitId, info.sheet, text, [toSpan(area)]) }];
    });
  };
  // A batch changes a rule many times: register it when the batch is done.
  let waiting = false;
  book.conditionalFormats.listen(() => {
    if (waiting) return;
    waiting = true;
    queueMicrotask(() => {
      waiting = false;
      register();
    });
  });
  formulas.formulaResult$.subscribe(() => {
    if (drawn.length) book.sheets.active.refreshCanvas();
  });
}

const looks = ({ fill, font }: ConditionalFormatInfo): IStyleData => ({
  ...(fill && { bg: { rgb: fill } }),
  ...(font.color && { cl: { rgb: font.color } }),
  ...(font.bold !== undefined && { bl: font.bold ? 1 : 0 }),
  ...(font.italic !== undefined && { it: font.italic ? 1 : 0 }),
});

const COMPARISONS: Record<string, string> = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  GreaterThanOrEqual: '>=',
  LessThan: '<',
  LessThanOrEqual: '<=',
};

/** The rule as one formula for the area's first cell. */
function ruleText({ type, formula, rule, area }: ConditionalFormatInfo): string {
  if (type === 'Custom') return formula;
  const cell = a1({ ...area, rows: 1, cols: 1 });
  const [first, second] = [rule.formula1, rule.formula2].map((text) => `(${(text ?? '').replace(/^=/, '')})`);
  const comparison = COMPARISONS[rule.operator ?? ''];
  if (comparison) return rule.formula1 ? `=AND(${cell}<>"",${cell}${comparison}${first})` : '';
  const inside = `AND(${cell}>=${first},${cell}<=${second})`;
  return rule.operator === 'Between' ? `=${inside}` : rule.operator === 'NotBetween' ? `=NOT(${inside})` : '';
}
