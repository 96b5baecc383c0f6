// Custom functions: a formula in the grid → a call of what the add-in registered with CustomFunctions.associate.
// Univer sees one BaseFunction for each entry of functions.json. Every call is asynchronous (the add-in may live in another
// frame): the cell says #GETTING_DATA until the answer is there, then only that cell is calculated again.
import {
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  type FunctionVariantType,
  IFunctionService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
} from '@univerjs/sheets';
import { a1 } from '../book/area';
import type { Book } from '../book/book';
import { type BindOptions, bind } from './bind';
import { Calls, type Spot } from './calls';
import { type FunctionMeta, type FunctionsJson, fullName } from './metadata';
import { ArgumentReader } from './reader';
import { type Outcome, failure } from './results';
import { Sentences } from './sentences';

export type FunctionsOptions = {
  namespace: string;
  json: FunctionsJson;
  emptyCell: 0 | null;
  /** Characters of one call's arguments. */
  payloadLimit: number;
};

const FLAGS = { cancelable: 1, stream: 2, allowErrors: 4 };

export class Functions {
  readonly calls: Calls;
  readonly sentences = new Sentences();
  private readonly reader: ArgumentReader;
  private readonly bindOptions: BindOptions;

  constructor(
    private readonly book: Book,
    private readonly o: FunctionsOptions,
  ) {
    this.calls = new Calls(book, o.namespace);
    this.reader = new ArgumentReader(book);
    this.bindOptions = { emptyCell: o.emptyCell, allowErrors: o.json.allowErrorForDataTypeAny ?? false };
    this.register();
    book.onChange((change) => {
      if (change.kind === 'cells') this.sentences.forget(change.sheet, change.area);
    });
    book.engine.commands.onCommandExecuted((info) => {
      if (info.id === SetFormulaCalculationStartMutation.id) {
        this.reader.forget();
        this.calls.startPass();
      } else if (info.id === SetFormulaCalculationNotificationMutation.id) {
        const { functionsExecutedState } = info.params as { functionsExecutedState?: unknown };
        if (functionsExecutedState !== undefined) this.calls.endPass();
      } else if (MOVES.has(info.id)) this.calls.restart();
    });
  }

  private register(): void {
    const service = this.book.engine.injector.get(IFunctionService);
    service.registerExecutors(...this.o.json.functions.map((f) => this.executor(f)));
    service.registerDescriptions(
      ...this.o.json.functions
        .filter((f) => !f.options?.excludeFromAutoComplete)
        .map((f) => ({
          functionName: fullName(this.o.namespace, f),
          functionType: FunctionType.User,
          description: f.description ?? '',
          abstract: f.description ?? '',
          functionParameter: f.parameters.map((p) => ({
            name: p.name,
            detail: p.description ?? p.name,
            example: p.dimensionality === 'matrix' ? 'A1:L100' : '1',
            require: p.optional || p.repeating ? (0 as const) : (1 as const),
            repeat: p.repeating ? (1 as const) : (0 as const),
          })),
        })),
    );
  }
  private executor(f: FunctionMeta): BaseFunction {
    const answer = (spot: Spot, variants: FunctionVariantType[]) => this.answer(f, spot, variants);
    return new (class extends BaseFunction {
      override needsReferenceObject = true;
      override minParams = -1;
      override maxParams = -1;
      override calculate(...variants: FunctionVariantType[]): BaseValueObject {
        try {
          return answer({ sheet: this.subUnitId ?? '', r: this.row, c: this.column }, variants);
        } catch (e) {
          return ErrorValueObject.create(ErrorType.VALUE, String(e)); // thrown on, it would stop all calculation for ever
        }
      }
    })(fullName(this.o.namespace, f));
  }

  private answer(f: FunctionMeta, spot: Spot, variants: FunctionVariantType[]): BaseValueObject {
    const outcome = this.outcome(f, spot, variants);
    this.sentences.tell(spot, this.calls.pass, outcome?.sentences ?? []);
    return outcome?.value ?? ErrorValueObject.create(ErrorType.CONNECT);
  }
  private outcome(f: FunctionMeta, spot: Spot, variants: FunctionVariantType[]): Outcome | undefined {
    const args = variants.map((v) => this.reader.argument(v));
    const bound = bind(f, args, this.bindOptions);
    if ('error' in bound) return failure(bound.error);
    if (bound.json.length > this.o.payloadLimit)
      return failure('#CALC!', 'Excel hands at most 5 MB of cells to a function'); // and does not call it
    const o = f.options ?? {};
    const flags =
      (o.cancelable ? FLAGS.cancelable : 0) |
      (o.stream ? FLAGS.stream : 0) |
      (this.bindOptions.allowErrors ? FLAGS.allowErrors : 0);
    const sheet = this.book.sheets.get(spot.sheet).getSheetName();
    const address =
      o.requiresAddress || o.requiresStreamAddress ? `${sheet}!${a1({ ...spot, rows: 1, cols: 1 })}` : null;
    const addresses =
      o.requiresParameterAddresses || o.requiresStreamParameterAddresses ? args.map((x) => x.reference ?? '') : null;
    return this.calls.ask(f, spot, bound.json, JSON.stringify([address, flags, addresses]).slice(1));
  }
}

const MOVES = new Set([
  InsertRowMutation.id,
  InsertColMutation.id,
  RemoveRowMutation.id,
  RemoveColMutation.id,
  MoveRowsMutation.id,
  MoveColsMutation.id,
  MoveRangeMutation.id,
  RemoveSheetMutation.id,
]);
